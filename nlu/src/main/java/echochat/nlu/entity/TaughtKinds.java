package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which kinds of spans a tagger learns: all, or the commonest where there are more than anybody
/// means. The work of learning grows with the square of their number.
final class TaughtKinds {
    private TaughtKinds() {}

    /// In the order of their labels.
    static List<Label> of(List<Annotated> sentences) {
        var spans = new TreeMap<Label, Integer>();
        sentences.forEach(
                sentence ->
                        sentence.spans()
                                .forEach(span -> spans.merge(span.label(), 1, Integer::sum)));
        return spans.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(TaggerTrainer.MOST_KINDS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
