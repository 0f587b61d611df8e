package echochat.nlu.evaluate;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.MarkedText;
import echochat.nlu.TrainingExample;
import echochat.nlu.Understanding;
import java.util.Arrays;
import java.util.List;

/// What a model could have said.
final class AnswersByHand {
    private AnswersByHand() {}

    /// @param ranking likeliest first
    static Judged judged(String text, String intent, IntentScore... ranking) {
        return judged(MarkedText.read(text, intent), List.of(ranking), List.of());
    }

    static Judged found(TrainingExample example, EntitySpan... spans) {
        return foundBy("tagger", example, spans);
    }

    static Judged foundBy(String extractor, TrainingExample example, EntitySpan... spans) {
        var matches =
                Arrays.stream(spans)
                        .map(span -> new EntityMatch(span, 0.9, extractor, List.of()))
                        .toList();
        return judged(example, List.of(new IntentScore(example.intent(), 1)), matches);
    }

    private static Judged judged(
            TrainingExample example, List<IntentScore> ranking, List<EntityMatch> matches) {
        return Judged.of(
                example, new Understanding(example.text(), List.of(), ranking, matches, 0));
    }
}
