package echochat.nlu.evaluate;

import echochat.nlu.feature.LongIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the pairs of near nodes without comparing each with each. Two sets of grams can only be
/// near if they share one of their rarest few (prefix filter; Bayardo, Ma and Srikant 2007), so
/// only those are looked up.
final class TwinSearch {
    /// From this similarity on, two sentences are near-twins.
    static final double NEAR = 0.7;

    /// Templates with thousands of variants would be compared each with each; of those that might
    /// be near, so many are looked at.
    private static final int MOST_COMPARED = 100;

    private final LongIndex ranks;
    private final Map<Integer, List<Ranked>> shorter = new HashMap<>(); // by the grams looked up

    /// A node and its grams as numbers, the rarest first.
    private static final class Ranked {
        private final TwinNode node;
        private final int[] grams;
        private @Nullable Ranked comparedWith; // the last one, so that none is compared twice

        private Ranked(TwinNode node, int[] grams) {
            this.node = node;
            this.grams = grams;
        }

        /// How many grams two nodes have in common of how many they have together (Jaccard).
        private double similarity(Ranked other) {
            int common = 0;
            int mine = 0;
            int theirs = 0;
            while (mine < grams.length && theirs < other.grams.length) {
                var difference = Integer.compare(grams[mine], other.grams[theirs]);
                common += difference == 0 ? 1 : 0;
                mine += difference <= 0 ? 1 : 0;
                theirs += difference >= 0 ? 1 : 0;
            }
            return Share.of(common, grams.length + other.grams.length - common);
        }
    }

    private TwinSearch(LongIndex ranks) {
        this.ranks = ranks;
    }

    /// Tells each node which others are near.
    ///
    /// @param nodes of one intent, in an order that does not depend on that of the data
    static void link(List<TwinNode> nodes) {
        var search = new TwinSearch(ranks(nodes));
        nodes.stream()
                .map(search::ranked)
                .sorted(Comparator.comparingInt(node -> node.grams.length))
                .forEach(search::link);
    }

    /// From a gram to its place among all, the rarest first.
    private static LongIndex ranks(List<TwinNode> nodes) {
        var counts = new LongIndex(nodes.size());
        nodes.forEach(node -> Arrays.stream(node.grams()).forEach(gram -> counts.add(gram, 1)));
        var order =
                Arrays.stream(counts.sortedKeys())
                        .boxed()
                        .sorted(Comparator.comparingInt(counts::get))
                        .toList();
        var ranks = new LongIndex(order.size());
        order.forEach(gram -> ranks.put(gram, ranks.size()));
        return ranks;
    }

    private Ranked ranked(TwinNode node) {
        return new Ranked(
                node, Arrays.stream(node.grams()).mapToInt(ranks::get).sorted().toArray());
    }

    private void link(Ranked node) {
        var looked = Arrays.copyOf(node.grams, prefix(node.grams.length));
        int compared = 0;
        for (var gram : looked) {
            var others = shorter.getOrDefault(gram, List.of());
            for (int i = others.size() - 1; i >= 0 && compared < MOST_COMPARED; i--) {
                var other = others.get(i);
                if (other.grams.length < NEAR * node.grams.length) {
                    break; // and those before it are shorter still
                }
                compared += compareOnce(node, other) ? 1 : 0;
            }
        }
        for (var gram : looked) {
            shorter.computeIfAbsent(gram, _ -> new ArrayList<>()).add(node);
        }
    }

    /// Of so many grams a near node must have one of the first.
    private static int prefix(int size) {
        return Math.min(size, size - (int) Math.ceil(NEAR * size) + 1);
    }

    private static boolean compareOnce(Ranked node, Ranked other) {
        if (other.comparedWith == node) {
            return false;
        }
        other.comparedWith = node;
        var similarity = node.similarity(other);
        if (similarity >= NEAR) {
            node.node.near().add(new TwinNode.Near(other.node, similarity));
            other.node.near().add(new TwinNode.Near(node.node, similarity));
        }
        return true;
    }
}
