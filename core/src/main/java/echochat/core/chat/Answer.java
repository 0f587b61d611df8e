package echochat.core.chat;

import echochat.dialogue.Reply;
import java.util.List;

/// What is answered to a message; never nothing.
///
/// @param hop which one answered
/// @param hops all that were asked, in order
public record Answer(List<Reply> replies, String hop, List<HopTime> hops, long nanoseconds) {
    public Answer {
        replies = List.copyOf(replies);
        hops = List.copyOf(hops);
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("an answer without a reply");
        }
    }

    public double milliseconds() {
        return nanoseconds / 1e6;
    }
}
