package echochat.core.understanding;

import echochat.nlu.IntentScore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Intents such as `faq/hours` as Rasa sees them: one intent `faq`, and below it a choice between
/// response keys.
///
/// @param ranking intents, likeliest first; keys of one retrieval intent count as one intent
/// @param keys full names of retrieval intents, with confidences that sum to 1 among themselves
/// @param names of the retrieval intents
record RetrievalIntents(List<IntentScore> ranking, List<IntentScore> keys, List<String> names) {
    private static final Comparator<IntentScore> LIKELIEST_FIRST =
            Comparator.comparingDouble(IntentScore::confidence).reversed();

    static RetrievalIntents in(List<IntentScore> intents) {
        return intents.stream().noneMatch(RetrievalIntents::isKey)
                ? new RetrievalIntents(intents, List.of(), List.of())
                : grouped(intents);
    }

    private static RetrievalIntents grouped(List<IntentScore> intents) {
        var sums = new LinkedHashMap<String, Double>();
        intents.forEach(score -> sums.merge(group(score), score.confidence(), Double::sum));
        var ranking =
                sums.entrySet().stream()
                        .map(sum -> new IntentScore(sum.getKey(), sum.getValue()))
                        .sorted(LIKELIEST_FIRST)
                        .toList();
        var keys = intents.stream().filter(RetrievalIntents::isKey).toList();
        var whole = keys.stream().mapToDouble(IntentScore::confidence).sum();
        var shares =
                keys.stream().map(key -> new IntentScore(key.intent(), share(key, whole))).toList();
        var names = keys.stream().map(RetrievalIntents::group).distinct().sorted().toList();
        return new RetrievalIntents(ranking, shares, names);
    }

    private static double share(IntentScore key, double whole) {
        return whole > 0 ? key.confidence() / whole : 0;
    }

    private static boolean isKey(IntentScore score) {
        return score.intent().indexOf('/') > 0;
    }

    private static String group(IntentScore score) {
        return isKey(score)
                ? score.intent().substring(0, score.intent().indexOf('/'))
                : score.intent();
    }
}
