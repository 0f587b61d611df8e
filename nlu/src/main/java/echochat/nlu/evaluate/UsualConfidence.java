package echochat.nlu.evaluate;

import echochat.nlu.IntentScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How sure models that have not seen an intent's sentences usually are of them, and which
/// sentences therefore seem to belong elsewhere (confident learning: Northcutt, Jiang and Chuang,
/// Journal of Artificial Intelligence Research 70, 2021).
final class UsualConfidence {
    /// Plain confident learning also suspects sentences that merely lie between two intents. Those
    /// keep some confidence in the given one; a wrong intent gets less than a guess by chance.
    private static final double OF_CHANCE = 0.25;

    /// Of an intent with few or bad sentences little is usual, and little would prove nothing.
    private static final double SURE = 0.5;

    private final Map<String, Double> byIntent;

    private UsualConfidence(Map<String, Double> byIntent) {
        this.byIntent = byIntent;
    }

    /// The mean confidence in the given intent, for each intent.
    static UsualConfidence of(List<Judged> judged) {
        return new UsualConfidence(
                judged.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.example().intent(),
                                        Collectors.averagingDouble(Judged::ownConfidence))));
    }

    /// The intent that the sentence more probably has; empty if the given one may stand.
    Optional<IntentScore> betterIntent(Judged one) {
        var given = one.example().intent();
        if (one.isRight() || !isForeign(one.ownConfidence(), usual(given))) {
            return Optional.empty();
        }
        var guess = one.guess();
        var isSure = guess.confidence() >= Math.max(SURE, usual(guess.intent()));
        return isSure ? Optional.of(guess) : Optional.empty();
    }

    private boolean isForeign(double confidence, double usual) {
        return confidence < usual && confidence < OF_CHANCE / byIntent.size();
    }

    /// Of an intent without a sentence, nobody is ever sure enough.
    private double usual(String intent) {
        return byIntent.getOrDefault(intent, Double.POSITIVE_INFINITY);
    }
}
