package echochat.dialogue;

import echochat.dialogue.domain.Response;
import echochat.dialogue.domain.Responses;
import echochat.nlu.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// How a bot answers what it has understood: with the response that belongs to the intent.
public final class Bot {
    private final Responses responses;
    private final Thresholds thresholds;
    private final Function<String, List<String>> parts;

    public Bot(Responses responses, Thresholds thresholds) {
        this(responses, thresholds, List::of);
    }

    /// @param parts the intents that one puts together, or itself alone
    public Bot(Responses responses, Thresholds thresholds, Function<String, List<String>> parts) {
        this.responses = responses;
        this.thresholds = thresholds;
        this.parts = parts;
    }

    /// Empty if the bot is not sure what was said, or has nothing to say to it. Two intents at once
    /// are answered one after the other, unless they have a response of their own.
    public Optional<List<Reply>> answer(Understanding understanding, Moment moment) {
        if (!thresholds.isSure(understanding)) {
            return Optional.empty();
        }
        var intent = understanding.intent();
        var slots = Slots.of(understanding.entities());
        var replies = new ArrayList<Reply>();
        for (var part : variations(intent).isEmpty() ? parts.apply(intent) : List.of(intent)) {
            var variations = variations(part);
            if (variations.isEmpty()) {
                return Optional.empty();
            }
            var chosen = moment.choose(withFewestGaps(variations, slots));
            replies.addAll(Reply.piecesOf(FilledResponse.of(chosen, slots)));
        }
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies);
    }

    public boolean isSure(Understanding understanding) {
        return thresholds.isSure(understanding);
    }

    /// Why the bot is not sure what was said; empty if it is.
    public Optional<Doubt> doubt(Understanding understanding) {
        return thresholds.doubt(understanding);
    }

    /// Whether the message resembles the training sentences enough to ask what is meant.
    public boolean isNear(Understanding understanding) {
        return thresholds.isNear(understanding);
    }

    /// `faq/hours` is answered by `utter_faq/hours`, or else by `utter_faq`.
    private List<Response> variations(String intent) {
        var own = responses.answering(intent);
        var slash = intent.indexOf('/');
        return own.isEmpty() && slash > 0 ? responses.answering(intent.substring(0, slash)) : own;
    }

    private static List<Response> withFewestGaps(List<Response> variations, Slots slots) {
        if (variations.size() == 1) {
            return variations;
        }
        var complete = variations.stream().filter(one -> isFilled(one, slots)).toList();
        return complete.isEmpty() ? variations : complete;
    }

    private static boolean isFilled(Response variation, Slots slots) {
        return variation.text() == null || new Template(variation.text()).isFilledBy(slots);
    }

    /// Where in which conversation an answer is given; decides between variations, so that the same
    /// conversation always goes the same way.
    ///
    /// @param conversation any text that names the conversation
    /// @param timesAnswered how often this intent was answered before in this conversation; asked
    ///     only if there is a choice
    public record Moment(String conversation, IntSupplier timesAnswered) {
        /// Conversations begin at different variations, and go through all of them in turn.
        Response choose(List<Response> variations) {
            if (variations.size() == 1) {
                return variations.getFirst();
            }
            var beginning = (conversation.hashCode() * 0x9E3779B9) >>> 16;
            return variations.get(
                    Math.floorMod(beginning + timesAnswered.getAsInt(), variations.size()));
        }
    }
}
