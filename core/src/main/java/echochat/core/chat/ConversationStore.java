package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps what was said.
public interface ConversationStore {
    /// Returns when the turn is kept for good. Throws a `ProblemException` if more is said than can
    /// be written.
    void keep(Turn turn);

    /// How often the intent came before in the message's conversation.
    int timesSaid(Message message, String intent);

    /// Turns of a workspace, or of one of its conversations, newest first.
    List<Turn> turns(WorkspaceId workspace, Optional<String> sender, Page page);

    /// How many messages came on each day since then, in UTC, all of it in one question to the
    /// database. Days without messages are absent.
    List<MessageDay> messageDays(Collection<WorkspaceId> workspaces, LocalDate since);

    /// A workspace's conversations, the one that was spoken in last first.
    List<Conversation> conversations(WorkspaceId workspace, Page page);
}
