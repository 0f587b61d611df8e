package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Which tokens of a sentence a span has.
///
/// @param end exclusive
record SpanPlace(int first, int end, Candidate span) {
    Label label() {
        return span.label();
    }

    /// In the order of the sentence's spans. Of spans that overlap, the first has the tokens.
    static List<SpanPlace> of(Annotated sentence, Predicate<Label> isMeant) {
        var places = new ArrayList<SpanPlace>();
        var taken = new BitSet();
        for (var span : sentence.spans()) {
            if (isMeant.test(span.label())) {
                var place = place(sentence.tokens(), span, taken);
                taken.set(place.first, place.end);
                places.add(place);
            }
        }
        return places;
    }

    private static SpanPlace place(List<Token> tokens, Candidate span, BitSet taken) {
        int first = 0;
        while (first < tokens.size() && !isFree(tokens, span, taken, first)) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && isFree(tokens, span, taken, end)) {
            end++;
        }
        return new SpanPlace(first, end, span);
    }

    private static boolean isFree(List<Token> tokens, Candidate span, BitSet taken, int at) {
        var token = tokens.get(at);
        return token.start() < span.end() && span.start() < token.end() && !taken.get(at);
    }

    boolean isEmpty() {
        return first == end;
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
