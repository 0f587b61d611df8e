package echochat.nlu.evaluate;

import echochat.nlu.TrainingExample;
import echochat.nlu.math.RandomStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The places of each intent's examples in an order by chance, which depends on the seed and on
/// what the examples are, not on the order they came in.
final class ShuffledIntents {
    private ShuffledIntents() {}

    static SortedMap<String, int[]> of(List<TrainingExample> examples, long seed) {
        var order =
                Comparator.<Integer, String>comparing(place -> examples.get(place).text())
                        .thenComparing(place -> examples.get(place).entities().toString());
        var places = new TreeMap<String, List<Integer>>();
        IntStream.range(0, examples.size())
                .boxed()
                .sorted(order)
                .forEach(place -> add(places, examples.get(place).intent(), place));
        var shuffled = new TreeMap<String, int[]>();
        places.forEach((intent, ones) -> shuffled.put(intent, shuffled(intent, ones, seed)));
        return shuffled;
    }

    private static void add(SortedMap<String, List<Integer>> places, String intent, int place) {
        places.computeIfAbsent(intent, _ -> new ArrayList<>()).add(place);
    }

    private static int[] shuffled(String intent, List<Integer> places, long seed) {
        var order = places.stream().mapToInt(Integer::intValue).toArray();
        RandomStream.of(seed, "deal " + intent).shuffle(order);
        return order;
    }
}
