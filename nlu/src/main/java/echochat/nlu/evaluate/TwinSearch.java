package echochat.nlu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds the pairs of near nodes without comparing each with each. Two sets of grams can only be
/// near if they share one of their rarest few (prefix filter; Bayardo, Ma and Srikant 2007), so
/// only those are looked up.
final class TwinSearch {
    /// From this similarity on, two sentences are near-twins.
    static final double NEAR = 0.7;

    /// Templates with thousands of variants would be compared each with each; of those that might
    /// be near, so many are looked at.
    private static final int MOST_COMPARED = 100;

    private final Map<Long, Integer> frequency = new HashMap<>();
    private final Map<Long, List<TwinNode>> shorter = new HashMap<>();

    private TwinSearch() {}

    /// Tells each node which others are near.
    ///
    /// @param nodes of one intent, in an order that does not depend on that of the data
    static void link(List<TwinNode> nodes) {
        var search = new TwinSearch();
        for (var node : nodes) {
            for (var gram : node.grams()) {
                search.frequency.merge(gram, 1, Integer::sum);
            }
        }
        nodes.stream()
                .sorted(Comparator.comparingInt(node -> node.grams().length))
                .forEach(search::link);
    }

    private void link(TwinNode node) {
        var seen = new HashSet<TwinNode>();
        var prefix = rarest(node);
        for (var gram : prefix) {
            var others = shorter.getOrDefault(gram, List.of());
            for (int i = others.size() - 1; i >= 0 && seen.size() < MOST_COMPARED; i--) {
                var other = others.get(i);
                if (other.grams().length < NEAR * node.grams().length) {
                    break; // and those before it are shorter still
                }
                if (seen.add(other)) {
                    compare(node, other);
                }
            }
        }
        for (var gram : prefix) {
            shorter.computeIfAbsent(gram, _ -> new ArrayList<>()).add(node);
        }
    }

    private static void compare(TwinNode node, TwinNode other) {
        var similarity = node.similarity(other);
        if (similarity >= NEAR) {
            node.near().add(new TwinNode.Near(other, similarity));
            other.near().add(new TwinNode.Near(node, similarity));
        }
    }

    /// The grams of which a near node must have at least one.
    private long[] rarest(TwinNode node) {
        var size = node.grams().length;
        return Arrays.stream(node.grams())
                .boxed()
                .sorted(
                        Comparator.<Long>comparingInt(gram -> frequency.getOrDefault(gram, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(size - (long) Math.ceil(NEAR * size) + 1)
                .mapToLong(Long::longValue)
                .toArray();
    }
}
