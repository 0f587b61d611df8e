package echochat.nlu.entity;

import echochat.nlu.math.Exponential;
import echochat.nlu.math.Rows;

/// Scores of one label following another, in the numbering of [Tagset]. What cannot follow has no
/// score at all: a span is ended before the next begins. A unit and a beginning of the same kind
/// follow alike, so that there is a score only for what is opened: nothing (0) or a kind.
final class Transitions {
    static final float NEVER = Float.NEGATIVE_INFINITY;

    /// Rows of the scores within a span.
    static final int BEGINNING_INSIDE = 0;

    static final int BEGINNING_LAST = 1;
    static final int INSIDE_INSIDE = 2;
    static final int INSIDE_LAST = 3;
    static final int ROLE_PAIRS = 4;

    private final Tagset tags;
    private final Rows between;
    private final Rows within;
    private final float[] first;
    private final Rows leaving;
    private final Rows arriving;
    private final float[][] going;
    private final float[] starting;

    /// @param between a row per label that ends, of a score per opening
    /// @param within a row per pair of roles, of a score per kind
    /// @param first a score per opening, for the first token
    Transitions(Rows between, Rows within, float[] first) {
        tags = new Tagset(within.width());
        this.between = between;
        this.within = within;
        this.first = first;
        leaving = Rows.zeros(tags.ends(), first.length);
        arriving = Rows.zeros(first.length, tags.ends());
        going = new float[within.count()][tags.kinds()];
        starting = new float[first.length];
        refresh();
    }

    static Transitions zero(Tagset tags) {
        return new Transitions(
                Rows.zeros(tags.ends(), tags.openings()),
                Rows.zeros(ROLE_PAIRS, tags.kinds()),
                new float[tags.openings()]);
    }

    Tagset tags() {
        return tags;
    }

    Rows between() {
        return between;
    }

    Rows within() {
        return within;
    }

    float[] first() {
        return first;
    }

    /// Exponentials, a row of all openings per end.
    Rows leaving() {
        return leaving;
    }

    /// The same, a row of all ends per opening.
    Rows arriving() {
        return arriving;
    }

    /// Exponentials, by kind.
    float[] going(int roles) {
        return going[roles];
    }

    /// Exponentials for the first token, by opening.
    float[] starting() {
        return starting;
    }

    /// Becomes the mean of both.
    void averageWith(Transitions other) {
        for (int end = 0; end < between.count(); end++) {
            Rows.average(between.row(end), other.between.row(end));
        }
        for (int roles = 0; roles < within.count(); roles++) {
            Rows.average(within.row(roles), other.within.row(roles));
        }
        Rows.average(first, other.first);
        refresh();
    }

    /// Brings the exponentials up to the scores.
    void refresh() {
        exponentiate(first, starting);
        for (int end = 0; end < leaving.count(); end++) {
            exponentiate(between.row(end), leaving.row(end));
            for (int opening = 0; opening < first.length; opening++) {
                arriving.row(opening)[end] = leaving.row(end)[opening];
            }
        }
        for (int roles = 0; roles < going.length; roles++) {
            exponentiate(within.row(roles), going[roles]);
        }
    }

    private static void exponentiate(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
        Exponential.apply(to);
    }

    /// The score of a label at the first token.
    float firstScore(int label) {
        var opening = tags.opening(label);
        return opening == Tagset.CONTINUES ? NEVER : first[opening];
    }

    /// The score of a label after another.
    float score(int before, int after) {
        var opening = tags.opening(after);
        if (tags.isEnd(before)) {
            return opening == Tagset.CONTINUES ? NEVER : between.row(before)[opening];
        }
        var kind = tags.kind(before);
        return opening == Tagset.CONTINUES && tags.kind(after) == kind
                ? within.row(roles(before, after))[kind]
                : NEVER;
    }

    /// The score of a tagging.
    ///
    /// @param emissions per token, one score per evidence
    double score(int[] path, float[][] emissions) {
        double sum = firstScore(path[0]);
        for (int token = 0; token < path.length; token++) {
            sum += emissions[token][tags.evidence(path[token])];
            sum += token == 0 ? 0 : score(path[token - 1], path[token]);
        }
        return sum;
    }

    /// The row within a span for a label and the one after it.
    int roles(int before, int after) {
        var ends = tags.isEnd(after);
        if (tags.isBeginning(before)) {
            return ends ? BEGINNING_LAST : BEGINNING_INSIDE;
        }
        return ends ? INSIDE_LAST : INSIDE_INSIDE;
    }
}
