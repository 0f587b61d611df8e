package echochat.nlu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Splits in which nothing is asked that has a near-twin among what is taught. As few splits as can
/// be, though each takes little of any intent away, lest a sentence be misunderstood for another
/// reason than the twin that it lost.
final class TwinlessSplits {
    private static final double MOST_TAKEN = 0.1;

    private final NearTwins twins;
    private final int most;
    private final List<Part> parts = new ArrayList<>();

    /// What one split asks about, and what it may not teach.
    private static final class Part {
        private final Set<TwinNode> asked = new HashSet<>();
        private final Set<TwinNode> taken = new HashSet<>();
        private final Map<String, Integer> takenOf = new HashMap<>();

        int added(TwinNode node) {
            return node.family().stream()
                    .filter(one -> !taken.contains(one))
                    .mapToInt(one -> one.members().size())
                    .sum();
        }

        int takenOf(TwinNode node) {
            return takenOf.getOrDefault(node.intent(), 0);
        }

        void ask(TwinNode node) {
            takenOf.merge(node.intent(), added(node), Integer::sum);
            taken.addAll(node.family());
            asked.add(node);
        }
    }

    private TwinlessSplits(NearTwins twins, int most) {
        this.twins = twins;
        this.most = most;
    }

    /// @param places of the examples to be asked about; one of an intent that would be taken away
    ///     whole is left out
    /// @param most so many splits at most
    static List<TrainTest> of(NearTwins twins, List<Integer> places, int most) {
        var splits = new TwinlessSplits(twins, most);
        places.stream()
                .map(twins::node)
                .distinct()
                .sorted(Comparator.comparingInt(TwinNode::number))
                .forEach(splits::deal);
        var wanted = Set.copyOf(places);
        return splits.parts.stream().map(part -> splits.split(part, wanted)).toList();
    }

    private void deal(TwinNode node) {
        Part best = null;
        double least = 0;
        for (var part : parts) {
            var cost = cost(part, node);
            if (cost < 1 && (best == null || cost < least)) {
                best = part;
                least = cost;
            }
        }
        var fresh = new Part();
        if ((best == null || least > MOST_TAKEN) && parts.size() < most && cost(fresh, node) < 1) {
            parts.add(fresh);
            best = fresh;
        }
        if (best != null) {
            best.ask(node);
        }
    }

    /// What share of the intent the part would lose because of the node; 0 if nothing is added.
    private double cost(Part part, TwinNode node) {
        var added = part.added(node);
        return added == 0 ? 0 : Share.of(part.takenOf(node) + added, twins.sizeOfIntent(node));
    }

    private TrainTest split(Part part, Set<Integer> wanted) {
        return new TrainTest(
                IntStream.range(0, twins.size())
                        .filter(place -> !part.taken.contains(twins.node(place)))
                        .toArray(),
                IntStream.range(0, twins.size())
                        .filter(place -> part.asked.contains(twins.node(place)))
                        .filter(wanted::contains)
                        .toArray());
    }
}
