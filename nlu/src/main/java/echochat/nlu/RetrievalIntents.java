package echochat.nlu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Intents such as `faq/hours` as Rasa sees them: one base intent `faq`, and below it a choice
/// between response keys. The classifier knows the full names; a base intent is as likely as its
/// keys together.
///
/// @param ranking intents, likeliest first; keys of one retrieval intent count as one intent
/// @param keys full names of retrieval intents, with confidences that sum to 1 among themselves
/// @param names of the retrieval intents, in the order of the alphabet
public record RetrievalIntents(
        List<IntentScore> ranking, List<IntentScore> keys, List<String> names) {
    private static final Comparator<IntentScore> LIKELIEST_FIRST =
            Comparator.comparingDouble(IntentScore::confidence).reversed();

    public RetrievalIntents {
        ranking = List.copyOf(ranking);
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /// Groups a ranking of full names. An `nlu_fallback` before all others stays there.
    public static RetrievalIntents in(List<IntentScore> intents) {
        if (intents.stream().noneMatch(score -> isKey(score.intent()))) {
            return new RetrievalIntents(intents, List.of(), List.of());
        }
        var isFallback = FallbackRule.leads(intents);
        var grouped = grouped(isFallback ? intents.subList(1, intents.size()) : intents);
        if (!isFallback) {
            return grouped;
        }
        var ranking = new ArrayList<>(grouped.ranking());
        ranking.addFirst(intents.getFirst());
        return new RetrievalIntents(ranking, grouped.keys(), grouped.names());
    }

    private static RetrievalIntents grouped(List<IntentScore> intents) {
        var sums = new LinkedHashMap<String, Double>();
        intents.forEach(score -> sums.merge(base(score), score.confidence(), Double::sum));
        var ranking =
                sums.entrySet().stream()
                        .map(sum -> new IntentScore(sum.getKey(), sum.getValue()))
                        .sorted(LIKELIEST_FIRST)
                        .toList();
        var keys = intents.stream().filter(score -> isKey(score.intent())).toList();
        var names = keys.stream().map(RetrievalIntents::base).distinct().sorted().toList();
        return new RetrievalIntents(ranking, shares(keys), names);
    }

    private static List<IntentScore> shares(List<IntentScore> keys) {
        var whole = keys.stream().mapToDouble(IntentScore::confidence).sum();
        return keys.stream()
                .map(key -> new IntentScore(key.intent(), share(key.confidence(), whole)))
                .toList();
    }

    private static double share(double confidence, double whole) {
        return whole > 0 ? confidence / whole : 0;
    }

    /// The response keys that a selector chooses between, likeliest first, with confidences that
    /// sum to 1: those of the retrieval intent of its name, or all for [Pipeline#EVERY_KEY].
    public List<IntentScore> chosenBy(String selector) {
        if (selector.equals(Pipeline.EVERY_KEY)) {
            return keys;
        }
        return shares(keys.stream().filter(key -> base(key).equals(selector)).toList());
    }

    /// Whether this is the full name of a response key, such as `faq/hours`.
    public static boolean isKey(String intent) {
        return intent.indexOf('/') > 0;
    }

    /// What the classifier of a Rasa model would call it: `faq` of `faq/hours`, `greet` of `greet`.
    public static String baseOf(String intent) {
        return isKey(intent) ? intent.substring(0, intent.indexOf('/')) : intent;
    }

    private static String base(IntentScore score) {
        return baseOf(score.intent());
    }
}
