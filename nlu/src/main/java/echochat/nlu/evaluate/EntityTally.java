package echochat.nlu.evaluate;

import echochat.nlu.EntitySpan;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts spans per entity; a span is found if place, entity, role and group are right.
record EntityTally(EntityFigures overall, List<EntityFigures> figures) {
    private static final String ALL = "all";

    static EntityTally of(List<Judged> judged) {
        var counts = new TreeMap<String, Count>();
        var all = new Count();
        for (var one : judged) {
            var wanted = keys(one.example().entities());
            var found = keys(one.found());
            for (var span : wanted) {
                var hit = found.contains(span);
                all.want(hit);
                counts.computeIfAbsent(span.entity(), _ -> new Count()).want(hit);
            }
            for (var span : found) {
                all.found++;
                counts.computeIfAbsent(span.entity(), _ -> new Count()).found++;
            }
        }
        return new EntityTally(
                all.figures(ALL),
                counts.entrySet().stream().map(e -> e.getValue().figures(e.getKey())).toList());
    }

    /// Without the value, which is not the finder's doing.
    private static Set<EntitySpan> keys(List<EntitySpan> spans) {
        return spans.stream().map(EntityTally::withoutValue).collect(Collectors.toSet());
    }

    private static EntitySpan withoutValue(EntitySpan span) {
        return new EntitySpan(
                span.entity(), span.start(), span.end(), "", span.role(), span.group());
    }

    private static final class Count {
        private int wanted;
        private int found;
        private int right;

        private void want(boolean hit) {
            wanted++;
            right += hit ? 1 : 0;
        }

        private EntityFigures figures(String entity) {
            var precision = Share.of(right, found);
            var recall = Share.of(right, wanted);
            return new EntityFigures(
                    entity, wanted, precision, recall, Share.f1(precision, recall));
        }
    }
}
