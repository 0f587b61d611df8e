package echochat.nlu.entity;

import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Finds the tagging with the highest score (Viterbi 1967). Going forward, only the best scores are
/// kept; which label gave them is found again along the one path that matters. An end that is
/// so far behind that no opening can follow it on the best path is passed over.
final class BestPath {
    private final Transitions transitions;
    private final Tagset tags;
    private final Rows between;
    private final float[] highest; // per end, over all openings
    private final float[] lowest;

    BestPath(Transitions transitions) {
        this.transitions = transitions;
        tags = transitions.tags();
        between = transitions.between();
        highest = new float[tags.ends()];
        lowest = new float[tags.ends()];
        for (int end = 0; end < highest.length; end++) {
            highest[end] = Transitions.NEVER;
            lowest[end] = Float.POSITIVE_INFINITY;
            for (var score : between.row(end)) {
                highest[end] = Math.max(highest[end], score);
                lowest[end] = Math.min(lowest[end], score);
            }
        }
    }

    /// @param emissions per token, one score per evidence
    int[] of(float[][] emissions) {
        var length = emissions.length;
        var best = new float[length][tags.labels()];
        tags.open(best[0], transitions.first());
        Arrays.fill(best[0], tags.last(0), tags.beginning(0), Transitions.NEVER);
        Arrays.fill(best[0], tags.inside(0), tags.labels(), Transitions.NEVER);
        add(best[0], emissions[0]);
        var opened = new float[tags.openings()];
        for (int token = 1; token < length; token++) {
            tags.open(best[token], arrive(best[token - 1], opened));
            goOn(best[token], best[token - 1]);
            add(best[token], emissions[token]);
        }
        return trace(best);
    }

    private static void add(float[] scores, float[] emissions) {
        for (int i = 0; i < emissions.length; i++) {
            scores[i] += emissions[i];
        }
        var shared = emissions.length - 1;
        for (int i = 1; i < emissions.length; i++) {
            scores[shared + i] += emissions[i];
        }
    }

    private float[] arrive(float[] before, float[] opened) {
        Arrays.fill(opened, Transitions.NEVER);
        float bound = Transitions.NEVER;
        for (int end = 0; end < highest.length; end++) {
            bound = Math.max(bound, before[end] + lowest[end]);
        }
        for (int end = 0; end < highest.length; end++) {
            if (before[end] + highest[end] >= bound) {
                var scores = between.row(end);
                for (int opening = 0; opening < opened.length; opening++) {
                    opened[opening] = Math.max(opened[opening], before[end] + scores[opening]);
                }
            }
        }
        return opened;
    }

    private void goOn(float[] here, float[] before) {
        var within = transitions.within();
        for (int kind = 0; kind < tags.kinds(); kind++) {
            var begun = before[tags.beginning(kind)];
            var inside = before[tags.inside(kind)];
            here[tags.inside(kind)] =
                    Math.max(
                            begun + within.row(Transitions.BEGINNING_INSIDE)[kind],
                            inside + within.row(Transitions.INSIDE_INSIDE)[kind]);
            here[tags.last(kind)] =
                    Math.max(
                            begun + within.row(Transitions.BEGINNING_LAST)[kind],
                            inside + within.row(Transitions.INSIDE_LAST)[kind]);
        }
    }

    /// The last token must end what it stands in.
    private int[] trace(float[][] best) {
        var path = new int[best.length];
        var last = best[best.length - 1];
        for (int label = 1; label < tags.ends(); label++) {
            if (last[label] > last[path[best.length - 1]]) {
                path[best.length - 1] = label;
            }
        }
        for (int token = best.length - 1; token > 0; token--) {
            path[token - 1] = before(path[token], best[token - 1]);
        }
        return path;
    }

    private int before(int after, float[] best) {
        var opening = tags.opening(after);
        if (opening < 0) {
            var kind = tags.kind(after);
            var begun = tags.beginning(kind);
            var inside = tags.inside(kind);
            var fromBegun = best[begun] + transitions.score(begun, after);
            return fromBegun >= best[inside] + transitions.score(inside, after) ? begun : inside;
        }
        int found = 0;
        for (int end = 1; end < tags.ends(); end++) {
            if (best[end] + between.row(end)[opening] > best[found] + between.row(found)[opening]) {
                found = end;
            }
        }
        return found;
    }
}
