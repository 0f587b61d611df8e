package echochat.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import echochat.core.chat.Chat.Answered;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One piece of an answer, with the fields of Rasa's REST channel; what it does not have is absent.
///
/// @param metadata how the answer came about; the same in all pieces
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReplyView(
        @JsonProperty("recipient_id") String recipientId,
        @Nullable String text,
        List<Button> buttons,
        @Nullable String image,
        @Nullable String attachment,
        Map<String, Object> custom,
        @Nullable ReplyMetadata metadata) {

    static List<ReplyView> of(String recipient, Answered answered) {
        var answer = answered.answer();
        var metadata = ReplyMetadata.of(answer.hop(), answer.milliseconds(), answered.trace());
        return answer.replies().stream().map(reply -> of(recipient, reply, metadata)).toList();
    }

    static List<ReplyView> of(String recipient, List<Reply> replies) {
        return replies.stream().map(reply -> of(recipient, reply, null)).toList();
    }

    private static ReplyView of(String recipient, Reply reply, @Nullable ReplyMetadata metadata) {
        return new ReplyView(
                recipient,
                reply.text(),
                reply.buttons(),
                reply.image(),
                reply.attachment(),
                reply.custom(),
                metadata);
    }
}
