package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import java.util.List;

/// Spells the spans of a sentence as a label per token, in the numbering of [Tagset]. Where spans
/// overlap, the first has the tokens.
record SpanLabels(List<Label> kinds, Tagset tags) {
    int[] of(Annotated sentence) {
        var labels = new int[sentence.tokens().size()];
        for (var span : sentence.spans()) {
            int kind = kinds.indexOf(span.label());
            if (kind < 0) {
                continue; // not among those that are learned
            }
            int first = 0;
            while (first < labels.length && !free(sentence, labels, first, span)) {
                first++;
            }
            int end = first;
            while (end < labels.length && free(sentence, labels, end, span)) {
                end++;
            }
            mark(labels, first, end, kind);
        }
        return labels;
    }

    private static boolean free(Annotated sentence, int[] labels, int token, Candidate span) {
        var place = sentence.tokens().get(token);
        return place.start() < span.end()
                && span.start() < place.end()
                && labels[token] == Tagset.OUTSIDE;
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
