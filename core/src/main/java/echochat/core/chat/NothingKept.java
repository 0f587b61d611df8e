package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps nothing of what is said: for strangers who try the sample bot.
public final class NothingKept implements ConversationStore {
    @Override
    public void keep(Turn turn) {}

    @Override
    public int timesSaid(Message message, String intent) {
        return 0;
    }

    @Override
    public List<Turn> turns(WorkspaceId workspace, Optional<String> sender, Page page) {
        return List.of();
    }

    @Override
    public List<MessageDay> messageDays(Collection<WorkspaceId> workspaces, LocalDate since) {
        return List.of();
    }

    @Override
    public List<Conversation> conversations(WorkspaceId workspace, Page page) {
        return List.of();
    }
}
