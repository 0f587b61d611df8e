package echochat.nlu.composite;

import echochat.nlu.intent.IntentModel.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much speaks for each combination, of those that the data has and of the likeliest new ones.
final class Combinations {
    private static final int MOST_NEW = 10;
    private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
            Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private Combinations() {}

    /// Of combinations that the data has, the halves and the message as a whole both speak.
    static Map<String, Double> of(Verdict whole, Halves halves, Labels labels) {
        var weights = new LinkedHashMap<String, Double>();
        for (int label = 0; label < labels.size(); label++) {
            if (labels.isComposite(label)) {
                weights.put(labels.name(label), (double) whole.probabilities()[label]);
            }
        }
        var fits = halves.combinations();
        weights.replaceAll((name, weight) -> weight + fits.getOrDefault(name, 0.0));
        fits.entrySet().stream()
                .filter(entry -> !weights.containsKey(entry.getKey()))
                .sorted(BEST_FIRST)
                .limit(MOST_NEW)
                .toList()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
        return weights;
    }

    /// Whether nothing speaks for any.
    static boolean areNone(Map<String, Double> weights) {
        return weights.values().stream().noneMatch(weight -> weight > 0);
    }

    /// The shares of the weights in all of them, once each is raised to the power.
    static Map<String, Double> shares(Map<String, Double> weights, double power) {
        var shares = new LinkedHashMap<String, Double>();
        double whole = 0;
        for (var weight : weights.entrySet()) {
            var raised = weight.getValue() > 0 ? StrictMath.pow(weight.getValue(), power) : 0;
            shares.put(weight.getKey(), raised);
            whole += raised;
        }
        var sum = whole;
        shares.replaceAll((_, raised) -> sum > 0 ? raised / sum : 0);
        return shares;
    }
}
