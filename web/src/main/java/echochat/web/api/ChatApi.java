package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.chat.Chat;
import echochat.core.chat.Conversation;
import echochat.core.chat.Message;
import echochat.core.chat.OutsideServer;
import echochat.core.chat.Page;
import echochat.core.chat.Turn;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Talking with a workspace's bot, and what was said.
@RestController
public final class ChatApi {
    private final Chat chat;
    private final Workspaces workspaces;
    private final Optional<OutsideServer> outside;

    public ChatApi(Chat chat, Workspaces workspaces, Optional<OutsideServer> outside) {
        this.chat = chat;
        this.workspaces = workspaces;
        this.outside = outside;
    }

    /// @param sender names the conversation; a number is taken as a text
    /// @param workspaceId absent: the caller's first workspace
    public record ChatRequest(
            @Nullable String message,
            @Nullable String sender,
            @Nullable Long workspaceId,
            @Nullable Map<String, Object> metadata) {
        String text() {
            if (message == null) {
                throw new ProblemException(Problem.MESSAGE_MISSING);
            }
            return message;
        }

        String from() {
            return sender == null ? Message.DEFAULT_SENDER : sender;
        }
    }

    /// @param status `connected` if an outside Rasa server answers, else `fallback`
    public record ChatStatusView(String status, @Nullable String rasaUrl, String message) {}

    /// One message of a user with everything that was answered.
    ///
    /// @param metadata how the answer came about; null for turns of a time when it was not kept
    public record TurnView(
            long id,
            String sender,
            String message,
            List<ReplyView> replies,
            @Nullable String intent,
            double confidence,
            String hop,
            double milliseconds,
            Instant createdAt,
            @Nullable ReplyMetadata metadata) {
        static TurnView of(Turn turn) {
            return new TurnView(
                    turn.id(),
                    turn.sender(),
                    turn.message(),
                    ReplyView.of(turn.sender(), turn.replies()),
                    turn.intent(),
                    turn.confidence(),
                    turn.hop(),
                    turn.milliseconds(),
                    turn.at(),
                    metadataOf(turn));
        }

        private static @Nullable ReplyMetadata metadataOf(Turn turn) {
            var trace = turn.trace();
            return trace == null ? null : ReplyMetadata.of(turn.hop(), turn.milliseconds(), trace);
        }
    }

    /// Turns, newest first.
    public record HistoryView(List<TurnView> turns) {}

    /// Conversations, the one that was spoken in last first.
    public record ConversationsView(List<Conversation> conversations) {}

    @PostMapping("/api/chat")
    public List<ReplyView> sendMessage(Caller caller, @RequestBody ChatRequest request) {
        var workspace = workspace(caller, request.workspaceId());
        workspaces.requireToChat(caller, workspace);
        var metadata = request.metadata() == null ? Map.<String, Object>of() : request.metadata();
        var message = new Message(workspace, request.from(), request.text(), metadata);
        return ReplyView.of(message.sender(), chat.answer(message));
    }

    @GetMapping("/api/chat")
    public ChatStatusView chatStatus() {
        if (outside.isEmpty()) {
            return new ChatStatusView(
                    "fallback", null, "No outside Rasa server is set; our own models answer.");
        }
        var url = outside.get().address();
        return outside.get().isReachable()
                ? new ChatStatusView("connected", url, "The outside Rasa server is asked first.")
                : new ChatStatusView(
                        "fallback",
                        url,
                        "The outside Rasa server does not answer; our own models do.");
    }

    @GetMapping("/api/chat/history")
    public HistoryView chatHistory(
            Caller caller,
            @RequestParam(required = false) @Nullable Long workspaceId,
            @RequestParam(required = false) @Nullable String sessionId,
            @RequestParam(defaultValue = "0") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var workspace = workspace(caller, workspaceId);
        workspaces.require(caller, workspace, Role.VIEWER);
        var page = new Page(limit, offset);
        var sender = Optional.ofNullable(sessionId).filter(id -> !id.isEmpty());
        return new HistoryView(
                chat.history(workspace, sender, page).stream().map(TurnView::of).toList());
    }

    @GetMapping("/api/workspaces/{id}/conversations")
    public ConversationsView listConversations(
            Caller caller,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "0") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var workspace = new WorkspaceId(id);
        workspaces.require(caller, workspace, Role.VIEWER);
        return new ConversationsView(chat.conversations(workspace, new Page(limit, offset)));
    }

    private WorkspaceId workspace(Caller caller, @Nullable Long named) {
        return named == null ? workspaces.first(caller) : new WorkspaceId(named);
    }
}
