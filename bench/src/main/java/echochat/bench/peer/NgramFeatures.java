package echochat.bench.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The features that linear text classifiers are usually given: words, pairs of words, and runs of
/// two to five characters within words padded by spaces; each block weighted by sublinear frequency
/// times rarity and scaled to length 1.
final class NgramFeatures {
    private static final char WORD = 'w';
    private static final char RUN = 'c';
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;
    private static final int FEWEST_OF_A_RUN = 2;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Known(int index, double rarity) {}

    private final Map<String, Known> known = new HashMap<>();

    NgramFeatures(List<String> texts) {
        var documents = new TreeMap<String, Integer>();
        texts.forEach(
                text ->
                        counts(text)
                                .keySet()
                                .forEach(gram -> documents.merge(gram, 1, Integer::sum)));
        documents.forEach(
                (gram, count) -> {
                    if (gram.charAt(0) == WORD || count >= FEWEST_OF_A_RUN) {
                        var rarity = 1 + Math.log((1.0 + texts.size()) / (1.0 + count));
                        known.put(gram, new Known(known.size() + 1, rarity));
                    }
                });
    }

    /// How many there are, with the one that is always there.
    int size() {
        return known.size() + 1;
    }

    /// In ascending order; the last is always there, for the bias.
    Feature[] of(String text) {
        var words = new TreeMap<Integer, Double>();
        var runs = new TreeMap<Integer, Double>();
        counts(text)
                .forEach(
                        (gram, count) -> {
                            var feature = known.get(gram);
                            if (feature != null) {
                                var value = (1 + Math.log(count)) * feature.rarity();
                                var block = gram.charAt(0) == WORD ? words : runs;
                                block.put(feature.index(), value);
                            }
                        });
        var all = new TreeMap<>(scaled(words));
        all.putAll(scaled(runs));
        all.put(size(), 1.0);
        return all.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    private static Map<Integer, Double> scaled(Map<Integer, Double> block) {
        var squares = block.values().stream().mapToDouble(value -> value * value).sum();
        block.replaceAll((_, value) -> value / Math.sqrt(squares));
        return block;
    }

    private static Map<String, Integer> counts(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var counts = new HashMap<String, Integer>();
        var before = "";
        for (var match : WORDS.matcher(lower).results().toList()) {
            var word = match.group();
            counts.merge(WORD + word, 1, Integer::sum);
            if (!before.isEmpty()) {
                counts.merge(WORD + before + " " + word, 1, Integer::sum);
            }
            before = word;
        }
        for (var stretch : SPACES.split(lower.strip())) {
            addRuns(" " + stretch + " ", counts);
        }
        return counts;
    }

    private static void addRuns(String padded, Map<String, Integer> counts) {
        for (int start = 0; start < padded.length(); start++) {
            var last = Math.min(padded.length(), start + LONGEST_RUN);
            for (int end = start + SHORTEST_RUN; end <= last; end++) {
                counts.merge(RUN + padded.substring(start, end), 1, Integer::sum);
            }
        }
    }
}
