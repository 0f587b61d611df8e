package echochat.nlu.evaluate;

import echochat.nlu.IntentScore;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A model's answer as Rasa counts it: intents such as `faq/hours` and `faq/price` are one intent
/// `faq`, and a choice of a response key below it.
///
/// @param base likeliest intent, the keys of a retrieval intent counting together
/// @param key likeliest response key, its confidence among all keys; absent if the model knows none
public record RetrievalGuess(IntentScore base, Optional<IntentScore> key) {

    /// @param ranking every intent, likeliest first
    static RetrievalGuess in(List<IntentScore> ranking) {
        var keys = ranking.stream().filter(score -> isKey(score.intent())).toList();
        if (keys.isEmpty()) {
            return new RetrievalGuess(ranking.getFirst(), Optional.empty());
        }
        var sums = new HashMap<String, Double>();
        var likeliest = new IntentScore("", -1);
        for (var score : ranking) {
            var base = base(score.intent());
            double sum = sums.merge(base, score.confidence(), Double::sum);
            likeliest = sum > likeliest.confidence() ? new IntentScore(base, sum) : likeliest;
        }
        var whole = keys.stream().mapToDouble(IntentScore::confidence).sum();
        var best = keys.getFirst();
        var share = Share.of(best.confidence(), whole);
        return new RetrievalGuess(likeliest, Optional.of(new IntentScore(best.intent(), share)));
    }

    /// Whether a name is a retrieval intent with its response key.
    public static boolean isKey(String intent) {
        return intent.indexOf('/') > 0;
    }

    /// The retrieval intent of a key; any other intent as it is.
    public static String base(String intent) {
        return isKey(intent) ? intent.substring(0, intent.indexOf('/')) : intent;
    }
}
