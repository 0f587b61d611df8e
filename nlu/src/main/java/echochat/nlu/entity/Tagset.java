package echochat.nlu.entity;

/// How labels are numbered. A span of one token is a unit; a longer one begins, goes on inside and
/// has a last token. Outside is 0; then come the units of all kinds, the last tokens, the
/// beginnings and the insides, so that each role is a run of numbers and those that end what they
/// stand in come first. Features do not speak for a label but for evidence, of which there is less:
/// nothing (0), a span that opens here (a unit or a beginning), one that goes on (an inside or a
/// last token). Where a span ends is left to the transitions and to what the next token shows.
///
/// @param kinds how many kinds of spans there are
record Tagset(int kinds) {
    static final int OUTSIDE = 0;

    /// The opening of a label that opens nothing new.
    static final int CONTINUES = -1;

    private static final int ROLES = 4;

    int labels() {
        return ROLES * kinds + 1;
    }

    /// How many labels may stand before a new span: they have the lowest numbers.
    int ends() {
        return 2 * kinds + 1;
    }

    int unit(int kind) {
        return 1 + kind;
    }

    int last(int kind) {
        return 1 + kinds + kind;
    }

    int beginning(int kind) {
        return 1 + 2 * kinds + kind;
    }

    int inside(int kind) {
        return 1 + 3 * kinds + kind;
    }

    int kind(int label) {
        return (label - 1) % kinds;
    }

    boolean isEnd(int label) {
        return label <= 2 * kinds;
    }

    boolean isUnit(int label) {
        return label > OUTSIDE && label <= kinds;
    }

    boolean isBeginning(int label) {
        return label > 2 * kinds && label <= 3 * kinds;
    }

    /// How many things a label may open: nothing or a span of some kind.
    int openings() {
        return kinds + 1;
    }

    boolean opensSpan(int label) {
        return isUnit(label) || isBeginning(label);
    }

    /// What the label opens: 0 nothing, k + 1 a span of kind k.
    int opening(int label) {
        if (label == OUTSIDE) {
            return 0;
        }
        return opensSpan(label) ? kind(label) + 1 : CONTINUES;
    }

    /// How many things a feature may speak for.
    int evidences() {
        return 2 * kinds + 1;
    }

    int evidence(int label) {
        return isEnd(label) ? label : label - 2 * kinds;
    }

    /// Sums over the labels that share their evidence.
    void gather(float[] labels, float[] evidence) {
        evidence[OUTSIDE] = labels[OUTSIDE];
        for (int i = 1; i < evidence.length; i++) {
            evidence[i] = labels[i] + labels[i + 2 * kinds];
        }
    }

    /// Multiplies each label by the factor of its evidence.
    void multiply(float[] labels, float[] evidence) {
        for (int i = 0; i < evidence.length; i++) {
            labels[i] *= evidence[i];
        }
        int shared = 2 * kinds;
        for (int i = 1; i < evidence.length; i++) {
            labels[shared + i] *= evidence[i];
        }
    }

    /// Gives each label that opens something, or stands outside, the value of what it opens.
    void open(float[] labels, float[] openings) {
        labels[OUTSIDE] = openings[0];
        System.arraycopy(openings, 1, labels, unit(0), kinds);
        System.arraycopy(openings, 1, labels, beginning(0), kinds);
    }
}
