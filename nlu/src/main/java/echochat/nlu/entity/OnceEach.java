package echochat.nlu.entity;

import org.jspecify.annotations.Nullable;

/// Finds the tagging with the highest score once the [Repeats] in it are counted. Where the best
/// one without them has a kind again, only one of its spans at a time is left the chance to be of
/// it, the message is tagged anew, and the best of these taggings is weighed against the first.
final class OnceEach {
    private static final float IMPOSSIBLE = 1e4f; // taken from a score, leaves less than any other

    private final Repeats repeats;
    private final BestPath bestPath;
    private final Transitions transitions;

    OnceEach(Repeats repeats, Transitions transitions) {
        this.repeats = repeats;
        this.transitions = transitions;
        bestPath = new BestPath(transitions);
    }

    Repeats repeats() {
        return repeats;
    }

    /// A tagging, the scores by which it is the best, and its own.
    private record Reading(int[] path, float[][] emissions, double score) {}

    /// The best tagging without repetitions counted.
    int[] bestAtFirst(float[][] emissions) {
        return bestPath.of(emissions);
    }

    /// The best tagging.
    ///
    /// @param emissions per token, one score per evidence; afterwards those by which the result
    ///     would be the best without repetitions counted
    int[] best(float[][] emissions) {
        var path = bestPath.of(emissions);
        var most = repeats.most(path.length);
        if (most == 0 || penalty(times(path), most) == 0) {
            return path;
        }
        var found = settled(reading(path, emissions), most);
        System.arraycopy(found.emissions, 0, emissions, 0, emissions.length);
        return found.path;
    }

    private Reading settled(Reading first, double most) {
        var last = first;
        var best = first;
        var times = times(first.path);
        var settled = new boolean[times.length];
        for (int kind = again(times, settled); kind >= 0; kind = again(times, settled)) {
            settled[kind] = true;
            last = once(kind, last, most);
            times = times(last.path);
            if (value(last, most) > value(best, most)) {
                best = last;
            }
        }
        return best;
    }

    private Reading reading(int[] path, float[][] emissions) {
        return new Reading(path, emissions.clone(), transitions.score(path, emissions));
    }

    private double value(Reading reading, double most) {
        return reading.score + penalty(times(reading.path), most);
    }

    private double penalty(int[] times, double most) {
        double sum = 0;
        for (int kind = 0; kind < times.length; kind++) {
            sum += repeats.penalty(kind, times[kind]);
        }
        return Math.max(sum, most);
    }

    /// A kind that comes too often and has not been looked at; -1 if there is none.
    private int again(int[] times, boolean[] settled) {
        for (int kind = 0; kind < times.length; kind++) {
            if (!settled[kind] && repeats.penalty(kind, times[kind]) < 0) {
                return kind;
            }
        }
        return -1;
    }

    private int[] times(int[] path) {
        var tags = transitions.tags();
        var times = new int[tags.kinds()];
        for (var label : path) {
            if (tags.opensSpan(label)) {
                times[tags.kind(label)]++;
            }
        }
        return times;
    }

    /// The best reading that leaves the kind to one of its spans at most.
    private Reading once(int kind, Reading reading, double most) {
        var tags = transitions.tags();
        @Nullable Reading best = null;
        for (int first = 0; first < reading.path.length; first++) {
            var label = reading.path[first];
            if (tags.opensSpan(label) && tags.kind(label) == kind) {
                var emissions = onlyAt(first, kind, reading);
                var tried = reading(bestPath.of(emissions), emissions);
                best = best == null || value(tried, most) > value(best, most) ? tried : best;
            }
        }
        return best == null ? reading : best;
    }

    /// Scores by which no other token than those of the span that begins there can be of the kind.
    private float[][] onlyAt(int first, int kind, Reading reading) {
        var tags = transitions.tags();
        int last = first;
        while (!tags.isEnd(reading.path[last])) {
            last++;
        }
        var emissions = new float[reading.emissions.length][];
        for (int token = 0; token < emissions.length; token++) {
            emissions[token] = reading.emissions[token].clone();
            if (token < first || token > last) {
                emissions[token][tags.evidence(tags.beginning(kind))] -= IMPOSSIBLE;
                emissions[token][tags.evidence(tags.inside(kind))] -= IMPOSSIBLE;
            }
        }
        return emissions;
    }
}
