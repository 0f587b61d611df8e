package echochat.nlu.evaluate;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import echochat.nlu.Understanding;
import java.util.List;

/// A sentence, what it means, and what a model made of it.
///
/// @param ranking the first of the model's intents, likeliest first, never empty
/// @param ownConfidence the model's confidence in the sentence's own intent; 0 if it does not know
///     that intent
/// @param matches the entities it found
/// @param retrieval the same answer in the terms of retrieval intents
public record Judged(
        TrainingExample example,
        List<IntentScore> ranking,
        double ownConfidence,
        List<EntityMatch> matches,
        RetrievalGuess retrieval) {
    private static final int LONGEST_RANKING = 10;

    public Judged {
        ranking = List.copyOf(ranking);
        matches = List.copyOf(matches);
    }

    /// Asks the model.
    public static Judged by(NluModel model, TrainingExample example) {
        return of(example, model.understand(example.text()));
    }

    /// Compares what a model has said with what the sentence means.
    public static Judged of(TrainingExample example, Understanding answer) {
        var intents = answer.intents();
        var own =
                intents.stream()
                        .filter(score -> score.intent().equals(example.intent()))
                        .mapToDouble(IntentScore::confidence)
                        .findFirst()
                        .orElse(0);
        return new Judged(
                example,
                intents.subList(0, Math.min(LONGEST_RANKING, intents.size())),
                own,
                answer.entities(),
                RetrievalGuess.of(answer.retrieval()));
    }

    Judged withMatches(List<EntityMatch> others) {
        return new Judged(example, ranking, ownConfidence, others, retrieval);
    }

    /// The first intent of the model's ranking.
    public IntentScore guess() {
        return ranking.getFirst();
    }

    /// Where the model found entities.
    public List<EntitySpan> found() {
        return matches.stream().map(EntityMatch::span).toList();
    }

    /// Whether the first intent of the ranking is the sentence's own.
    public boolean isRight() {
        return guess().intent().equals(example.intent());
    }
}
