package echochat.formats.example;

import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes examples of what CSV and JSON say. What is wrong is told; what is right is kept.
public final class ExampleMaker {
    private final DatasetSink sink;
    private final SpanFinder spans;

    public ExampleMaker(DatasetSink sink) {
        this.sink = sink;
        this.spans = new SpanFinder(sink);
    }

    /// False if it is no example at all.
    public boolean make(String text, String intent, List<RawEntity> entities, Location location) {
        if (text.isBlank()) {
            sink.finding(new Finding(location, Problem.EMPTY_TEXT.with()));
            return false;
        }
        if (intent.isBlank()) {
            sink.finding(new Finding(location, Problem.EMPTY_INTENT.with()));
            return false;
        }
        var found = entities.isEmpty() ? List.<EntitySpan>of() : found(text, entities);
        sink.example(new Example(new TrainingExample(text, intent, found), location));
        return true;
    }

    private List<EntitySpan> found(String text, List<RawEntity> entities) {
        var found = new ArrayList<EntitySpan>();
        for (RawEntity entity : entities) {
            spans.find(text, entity).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(EntitySpan::start));
        for (var i = 1; i < found.size(); i++) {
            checkOverlap(found.get(i - 1), found.get(i), entities.getFirst().location());
        }
        return found;
    }

    private void checkOverlap(EntitySpan left, EntitySpan right, Location location) {
        if (right.start() < left.end()) {
            var notice = Problem.ENTITIES_OVERLAP.with(left.entity(), right.entity());
            sink.finding(new Finding(location, notice));
        }
    }
}
