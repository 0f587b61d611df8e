package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import java.util.List;

/// Spells the spans of a sentence as a label per token, in the numbering of [Tagset]. Where spans
/// overlap, the first has the tokens.
record SpanLabels(List<Label> kinds, Tagset tags) {
    int[] of(Annotated sentence) {
        var labels = new int[sentence.tokens().size()];
        for (var place : SpanPlace.of(sentence, kinds::contains)) {
            mark(labels, place.first(), place.end(), kinds.indexOf(place.label()));
        }
        return labels;
    }

    private void mark(int[] labels, int first, int end, int kind) {
        for (int token = first; token < end; token++) {
            labels[token] = tags.inside(kind);
        }
        if (first + 1 == end) {
            labels[first] = tags.unit(kind);
        } else if (first < end) {
            labels[first] = tags.beginning(kind);
            labels[end - 1] = tags.last(kind);
        }
    }
}
