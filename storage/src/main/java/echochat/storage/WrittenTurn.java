package echochat.storage;

import echochat.core.chat.Turn;
import org.jspecify.annotations.Nullable;

/// A turn with what its columns of JSON hold. It is made by the thread that brings the turn: the
/// one thread that writes the turns of all has enough to do.
record WrittenTurn(Turn turn, String replies, @Nullable String trace) {
    static WrittenTurn of(Turn turn) {
        var trace = turn.trace();
        return new WrittenTurn(
                turn, RepliesJson.of(turn.replies()), trace == null ? null : TraceJson.of(trace));
    }
}
