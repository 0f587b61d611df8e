package echochat.nlu.evaluate;

import echochat.nlu.EntitySpan;
import echochat.nlu.evaluate.EvaluationReport.EntityConfusion;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The counts of one entity.
final class EntityCount {
    private static final Comparator<EntityConfusion> COMMONEST_FIRST =
            Comparator.comparingInt(EntityConfusion::count)
                    .reversed()
                    .thenComparing(EntityConfusion::as);

    private final TreeMap<String, Integer> takenFor = new TreeMap<>();
    private int wanted;
    private int found;
    private int right;
    private int shifted;
    private int missed;
    private int spurious;

    /// @param rival the wrong span that covers most of this one, if any
    void want(EntitySpan span, boolean hit, @Nullable EntitySpan rival) {
        wanted++;
        if (hit) {
            right++;
        } else if (rival == null) {
            missed++;
        } else if (SpanLabels.of(rival).equals(SpanLabels.of(span))) {
            shifted++;
        } else {
            takenFor.merge(SpanLabels.of(rival), 1, Integer::sum);
        }
    }

    /// @param nothingThere whether no wanted span overlaps the one found
    void find(boolean nothingThere) {
        found++;
        spurious += nothingThere ? 1 : 0;
    }

    EntityFigures figures(String entity) {
        var precision = Share.of(right, found);
        var recall = Share.of(right, wanted);
        return new EntityFigures(
                entity,
                wanted,
                precision,
                recall,
                Share.f1(precision, recall),
                shifted,
                missed,
                spurious,
                confusions());
    }

    private List<EntityConfusion> confusions() {
        return takenFor.entrySet().stream()
                .map(entry -> new EntityConfusion(entry.getKey(), entry.getValue()))
                .sorted(COMMONEST_FIRST)
                .toList();
    }
}
