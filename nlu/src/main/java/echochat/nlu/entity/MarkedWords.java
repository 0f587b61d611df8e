package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.text.Folding;
import java.util.Comparator;
import java.util.List;

/// A sentence as words without case and accents, with the places of its spans from the left.
record MarkedWords(Annotated sentence, List<String> words, List<SpanPlace> places) {
    static MarkedWords of(Annotated sentence) {
        var words = sentence.tokens().stream().map(token -> Folding.fold(token.text())).toList();
        var places =
                SpanPlace.of(sentence, _ -> true).stream()
                        .filter(place -> !place.isEmpty())
                        .sorted(Comparator.comparingInt(SpanPlace::first))
                        .toList();
        return new MarkedWords(sentence, words, places);
    }

    String value(SpanPlace place) {
        return String.join(" ", words.subList(place.first(), place.end()));
    }

    /// Whether there is such a word, and no span has it.
    boolean isFree(int token) {
        return token >= 0
                && token < words.size()
                && places.stream().noneMatch(place -> place.holds(token));
    }
}
