package echochat.nlu.evaluate;

import echochat.nlu.EntitySpan;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts spans per entity; a span is found if place, entity, role and group are right. One that is
/// not was missed, cut wrongly, or taken for something else, which the span that overlaps it most
/// tells (the error types of SemEval-2013 task 9).
record EntityTally(EntityFigures overall, List<EntityFigures> figures) {
    private static final String ALL = "all";

    static EntityTally of(List<Judged> judged) {
        var counts = new TreeMap<String, EntityCount>();
        var all = new EntityCount();
        for (var one : judged) {
            new Sentence(keys(one.example().entities()), keys(one.found())).count(counts, all);
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

    private record Sentence(Set<EntitySpan> wanted, Set<EntitySpan> found) {
        private void count(TreeMap<String, EntityCount> counts, EntityCount all) {
            var extra = new HashSet<>(found);
            extra.removeAll(wanted);
            for (var span : wanted) {
                var rival = SpanLabels.mostOverlapping(extra, span.start(), span.end());
                all.want(span, found.contains(span), rival);
                counts.computeIfAbsent(span.entity(), _ -> new EntityCount())
                        .want(span, found.contains(span), rival);
            }
            for (var span : found) {
                var spurious = SpanLabels.mostOverlapping(wanted, span.start(), span.end()) == null;
                all.find(spurious);
                counts.computeIfAbsent(span.entity(), _ -> new EntityCount()).find(spurious);
            }
        }
    }
}
