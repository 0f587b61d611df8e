package echochat.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SortedMap;

/// Where a walk over the graph that ends with a fixed chance at each step is likely to end
/// (personalised PageRank), by forward push (Andersen, Chung and Lang 2006). One per thread.
final class RandomWalk {
    private static final double END = 0.2;
    private static final double LEAST =
            1e-4; // of what waits at a node, per neighbour, to be pushed

    private final SynsetGraph graph;
    private final double[] ended;
    private final double[] waiting;
    private int[] touched = new int[1024];
    private int count;

    RandomWalk(SynsetGraph graph) {
        this.graph = graph;
        ended = new double[graph.size()];
        waiting = new double[graph.size()];
    }

    /// The nodes where it may end, ascending, with their chances.
    SparseRow from(SortedMap<Integer, Double> start) {
        var queue = new ArrayDeque<Integer>();
        start.forEach(
                (node, share) -> {
                    touch(node);
                    waiting[node] = share;
                    queue.add(node);
                });
        while (!queue.isEmpty()) {
            int node = queue.poll();
            if (waiting[node] >= limit(node)) {
                push(node, queue);
            }
        }
        return result();
    }

    private double limit(int node) {
        return LEAST * Math.max(1, graph.neighbours(node));
    }

    private void push(int node, ArrayDeque<Integer> queue) {
        var share = waiting[node];
        waiting[node] = 0;
        ended[node] += END * share;
        var passed = (1 - END) * share / graph.degrees()[node];
        for (int i = graph.starts()[node]; i < graph.starts()[node + 1]; i++) {
            var next = graph.neighbours()[i];
            var before = waiting[next];
            if (before == 0 && ended[next] == 0) {
                touch(next);
            }
            waiting[next] = before + passed * graph.weights()[i];
            if (before < limit(next) && waiting[next] >= limit(next)) {
                queue.add(next);
            }
        }
    }

    private void touch(int node) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = node;
    }

    private SparseRow result() {
        Arrays.sort(touched, 0, count);
        var nodes = new int[count];
        var chances = new float[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            var node = touched[i];
            var chance = ended[node] + END * waiting[node];
            if (chance > LEAST / 10 && (i == 0 || touched[i - 1] != node)) {
                nodes[size] = node;
                chances[size++] = (float) chance;
            }
        }
        for (int i = 0; i < count; i++) {
            ended[touched[i]] = 0;
            waiting[touched[i]] = 0;
        }
        count = 0;
        return new SparseRow(Arrays.copyOf(nodes, size), Arrays.copyOf(chances, size));
    }
}
