package echochat.nlu.evaluate;

import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Sentences of one intent that say nearly the same: the same words but for case and punctuation,
/// or at least seven tenths of all their runs of three letters in common.
final class NearTwins {
    private static final Comparator<TwinNode.Near> NEAREST_FIRST =
            Comparator.comparingDouble(TwinNode.Near::similarity).reversed();

    private final TwinNode[] nodes; // one per example
    private final Map<String, Integer> sizes = new HashMap<>(); // of the intents

    /// The example most like another one, and how like it is, from 0 to 1.
    record Twin(int place, double similarity) {}

    private NearTwins(TwinNode[] nodes) {
        this.nodes = nodes;
        Arrays.stream(nodes).forEach(node -> sizes.merge(node.intent(), 1, Integer::sum));
    }

    static NearTwins of(List<TrainingExample> examples) {
        var places = new TreeMap<String, SortedMap<String, List<Integer>>>();
        IntStream.range(0, examples.size())
                .boxed()
                .sorted(Comparator.comparing(place -> examples.get(place).text()))
                .forEach(
                        place ->
                                places.computeIfAbsent(
                                                examples.get(place).intent(), _ -> new TreeMap<>())
                                        .computeIfAbsent(
                                                TwinNode.key(examples.get(place).text()),
                                                _ -> new ArrayList<>())
                                        .add(place));
        var nodes = new TwinNode[examples.size()];
        int number = 0;
        for (var intent : places.entrySet()) {
            var ofIntent = new ArrayList<TwinNode>();
            for (var same : intent.getValue().entrySet()) {
                var node = new TwinNode(number++, intent.getKey(), same.getKey(), same.getValue());
                ofIntent.add(node);
                same.getValue().forEach(place -> nodes[place] = node);
            }
            TwinSearch.link(ofIntent);
            ofIntent.forEach(node -> node.near().sort(NEAREST_FIRST));
        }
        return new NearTwins(nodes);
    }

    TwinNode node(int place) {
        return nodes[place];
    }

    int sizeOfIntent(TwinNode node) {
        return sizes.getOrDefault(node.intent(), 0);
    }

    /// Whether an intent other than the only one has nothing but an example and its near-twins.
    boolean areWholeIntent(int place) {
        var family = nodes[place].family().stream().mapToInt(one -> one.members().size()).sum();
        return sizes.size() > 1 && family == sizeOfIntent(nodes[place]);
    }

    int size() {
        return nodes.length;
    }

    /// The nearest twin among those that the model asked about an example had learned from.
    Optional<Twin> taughtTwin(int place, Folds folds) {
        var same = taught(nodes[place], place, folds);
        if (same.isPresent()) {
            return same.map(twin -> new Twin(twin, 1));
        }
        for (var near : nodes[place].near()) {
            var twin = taught(near.node(), place, folds);
            if (twin.isPresent()) {
                return twin.map(found -> new Twin(found, near.similarity()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> taught(TwinNode node, int place, Folds folds) {
        return node.members().stream()
                .filter(member -> folds.of(member) != folds.of(place))
                .findFirst();
    }
}
