package echochat.nlu.entity;

import echochat.nlu.feature.LongIndex;
import echochat.nlu.math.SparseRows;
import echochat.nlu.text.Token;
import java.util.List;
import java.util.Optional;

/// Takes loose signs off the edges of a found span: since data knows few of them, a tagger takes a
/// strange one for a strange word of a name. A sign that annotations of the kind have at that edge
/// stays; the weights of the sign itself tell.
record SpanEdges(LongIndex index, SparseRows weights, Tagset tags) {
    /// Places of tokens, both inclusive.
    record Place(int first, int last) {}

    /// Empty if the span is nothing but loose signs.
    Optional<Place> trimmed(Place span, int kind, List<Token> tokens, Observations seen) {
        var first = span.first();
        var last = span.last();
        while (last > first && isOuter(tokens, first, last, last) && !mayEnd(seen, last, kind)) {
            last--;
        }
        while (first < last && isOuter(tokens, first, last, first) && !mayOpen(seen, first, kind)) {
            first++;
        }
        return LooseSigns.is(tokens.get(first).text()) && !mayOpen(seen, first, kind)
                ? Optional.empty()
                : Optional.of(new Place(first, last));
    }

    private static boolean isOuter(List<Token> tokens, int first, int last, int sign) {
        return LooseSigns.is(tokens.get(sign).text())
                && !LooseSigns.isPaired(tokens, first, last, sign);
    }

    private boolean mayOpen(Observations seen, int token, int kind) {
        return speaksFor(seen.ownWord(token), tags.evidence(tags.beginning(kind)));
    }

    private boolean mayEnd(Observations seen, int token, int kind) {
        return speaksFor(seen.ownWord(token), tags.evidence(tags.last(kind)));
    }

    private boolean speaksFor(long word, int evidence) {
        var row = index.get(word);
        return row != LongIndex.MISSING && weights.cell(row, evidence) > 0;
    }
}
