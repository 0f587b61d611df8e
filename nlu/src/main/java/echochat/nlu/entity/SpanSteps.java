package echochat.nlu.entity;

/// The steps of a [Lattice] from one token of a span to the next, which only the span's own kind
/// takes.
final class SpanSteps {
    private final Tagset tags;
    private final float[] toInside; // per kind, as all of these
    private final float[] toLast;
    private final float[] stayInside;
    private final float[] leaveInside;

    SpanSteps(Transitions transitions) {
        tags = transitions.tags();
        toInside = transitions.going(Transitions.BEGINNING_INSIDE);
        toLast = transitions.going(Transitions.BEGINNING_LAST);
        stayInside = transitions.going(Transitions.INSIDE_INSIDE);
        leaveInside = transitions.going(Transitions.INSIDE_LAST);
    }

    /// Sets the sums of what goes on here from those of the token before.
    void goOn(float[] here, float[] before) {
        int beginning = tags.beginning(0);
        int inside = tags.inside(0);
        int last = tags.last(0);
        for (int kind = 0; kind < toInside.length; kind++) {
            var begun = before[beginning + kind];
            var within = before[inside + kind];
            here[inside + kind] = begun * toInside[kind] + within * stayInside[kind];
            here[last + kind] = begun * toLast[kind] + within * leaveInside[kind];
        }
    }

    /// Sets the sums of what goes on from here from those of the next token.
    void comeBack(float[] here, float[] next) {
        int beginning = tags.beginning(0);
        int inside = tags.inside(0);
        int last = tags.last(0);
        for (int kind = 0; kind < toInside.length; kind++) {
            var goesOn = next[inside + kind];
            var ends = next[last + kind];
            here[beginning + kind] = toInside[kind] * goesOn + toLast[kind] * ends;
            here[inside + kind] = stayInside[kind] * goesOn + leaveInside[kind] * ends;
        }
    }
}
