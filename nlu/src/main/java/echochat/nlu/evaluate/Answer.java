package echochat.nlu.evaluate;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.RetrievalIntents;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A label that was wanted and the one that was given.
///
/// @param confidence in the one given
public record Answer(String wanted, String guess, double confidence) {
    /// The label of a token outside of any entity, in Rasa's words.
    public static final String NO_ENTITY = "no_entity";

    /// Whether the label given is the one that was wanted.
    public boolean isRight() {
        return wanted.equals(guess);
    }

    /// The intent, with its response key if it has one.
    static Answer intent(Judged one) {
        var guess = one.guess();
        return new Answer(one.example().intent(), guess.intent(), guess.confidence());
    }

    /// The intent without its response key.
    public static Answer baseIntent(Judged one) {
        var base = one.retrieval().base();
        var wanted = RetrievalIntents.baseOf(one.example().intent());
        return new Answer(wanted, base.intent(), base.confidence());
    }

    /// The response key; empty if the sentence has none, or the model knows none.
    public static Optional<Answer> responseKey(Judged one) {
        var wanted = one.example().intent();
        return RetrievalIntents.isKey(wanted)
                ? one.retrieval()
                        .key()
                        .map(key -> new Answer(wanted, key.intent(), key.confidence()))
                : Optional.empty();
    }

    /// One label for each token of the sentence: entity, group and role of the span that covers
    /// most of it.
    ///
    /// @param extractors whose matches count
    public static List<Answer> tokens(Judged one, Set<String> extractors) {
        var found = new HashMap<EntitySpan, Double>();
        one.matches().stream()
                .filter(match -> extractors.contains(match.extractor()))
                .forEach(match -> found.put(match.span(), match.confidence()));
        var answers = new ArrayList<Answer>();
        for (Token token : Tokenizer.tokenizeBeginning(one.example().text())) {
            var wanted =
                    SpanLabels.mostOverlapping(
                            one.example().entities(), token.start(), token.end());
            var guess = SpanLabels.mostOverlapping(found.keySet(), token.start(), token.end());
            var confidence = guess == null ? 0 : found.getOrDefault(guess, 0.0);
            answers.add(new Answer(label(wanted), label(guess), confidence));
        }
        return answers;
    }

    private static String label(@Nullable EntitySpan span) {
        return span == null ? NO_ENTITY : SpanLabels.of(span);
    }

    /// Whether one of the extractors found something in the sentence.
    public static boolean isFoundBy(Judged one, Set<String> extractors) {
        return one.matches().stream().map(EntityMatch::extractor).anyMatch(extractors::contains);
    }
}
