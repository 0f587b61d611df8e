package echochat.core.chat;

import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Reply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message of a user with everything that was answered.
///
/// @param id given by the database; 0 until then
/// @param intent what the model in service took the message for, whoever answered; null without one
/// @param confidence of the intent; 0 without one
/// @param hop who answered
/// @param trace how the answer came about; null for turns of a time when it was not kept
public record Turn(
        long id,
        WorkspaceId workspace,
        String sender,
        String message,
        List<Reply> replies,
        @Nullable String intent,
        double confidence,
        String hop,
        double milliseconds,
        Instant at,
        @Nullable Trace trace) {

    public Turn {
        replies = List.copyOf(replies);
    }
}
