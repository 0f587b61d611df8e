package echochat.lexicon;

import java.util.Arrays;
import java.util.TreeMap;

/// Synsets and how closely they are tied: an undirected graph with weights, as compressed rows.
///
/// @param starts where each node's neighbours begin; one more than there are nodes
/// @param neighbours ascending within a node
/// @param weights as long as `neighbours`
/// @param degrees sum of weights of each node
record SynsetGraph(int[] starts, int[] neighbours, float[] weights, float[] degrees) {
    int size() {
        return degrees.length;
    }

    int neighbours(int node) {
        return starts[node + 1] - starts[node];
    }

    /// Collects ties; those between the same nodes add up, whatever their direction.
    static final class Builder {
        private final int size;
        private int[] from = new int[1 << 20];
        private int[] to = new int[1 << 20];
        private float[] weights = new float[1 << 20];
        private int count;

        Builder(int size) {
            this.size = size;
        }

        void tie(int node, int other, double weight) {
            if (node == other) {
                return;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
            from[count] = node;
            to[count] = other;
            weights[count++] = (float) weight;
        }

        SynsetGraph build() {
            var rows = new java.util.ArrayList<TreeMap<Integer, Float>>();
            for (int node = 0; node < size; node++) {
                rows.add(new TreeMap<>());
            }
            for (int i = 0; i < count; i++) {
                rows.get(from[i]).merge(to[i], weights[i], Float::sum);
                rows.get(to[i]).merge(from[i], weights[i], Float::sum);
            }
            var starts = new int[size + 1];
            for (int node = 0; node < size; node++) {
                starts[node + 1] = starts[node] + rows.get(node).size();
            }
            var graph =
                    new SynsetGraph(
                            starts,
                            new int[starts[size]],
                            new float[starts[size]],
                            new float[size]);
            for (int node = 0; node < size; node++) {
                int next = starts[node];
                for (var tie : rows.get(node).entrySet()) {
                    graph.neighbours[next] = tie.getKey();
                    graph.weights[next++] = tie.getValue();
                    graph.degrees[node] += tie.getValue();
                }
            }
            return graph;
        }
    }
}
