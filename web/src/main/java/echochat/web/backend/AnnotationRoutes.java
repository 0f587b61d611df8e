package echochat.web.backend;

import echochat.core.backend.Annotation;
import echochat.core.backend.Annotations;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Takes sentences that somebody labelled by hand, and lists them. Places count code points.
@RestController
public final class AnnotationRoutes {
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ENTITIES = 200;

    private final Annotations annotations;

    public AnnotationRoutes(Annotations annotations) {
        this.annotations = annotations;
    }

    /// The answer to a save.
    public record Saved(String message, Shown annotation) {}

    /// A page of a workspace's annotations.
    @JsonNaming(SnakeCaseStrategy.class)
    public record Page(Object workspaceId, long total, List<Shown> annotations) {}

    /// An annotation as it was sent, with its number and its time.
    @JsonNaming(SnakeCaseStrategy.class)
    public record Shown(
            long id,
            Object workspaceId,
            String text,
            String intent,
            List<Span> entities,
            String savedAt) {
        static Shown of(Annotation annotation) {
            var example = annotation.example();
            var places = new CodePoints(example.text());
            return new Shown(
                    annotation.id(),
                    Ids.json(annotation.workspace()),
                    example.text(),
                    example.intent(),
                    example.entities().stream().map(span -> Span.of(span, places)).toList(),
                    annotation.savedAt().toString());
        }
    }

    /// A piece of the text that names a thing.
    public record Span(int start, int end, String entity, String value) {
        static Span of(EntitySpan span, CodePoints places) {
            return new Span(
                    places.ofUnit(span.start()),
                    places.ofUnit(span.end()),
                    span.entity(),
                    span.value());
        }
    }

    @PostMapping("/backend/annotations/save")
    public Saved save(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var workspace = body.id("workspace_id");
        var text = body.filled("text", LONGEST_TEXT);
        var intent = body.filled("intent", LONGEST_NAME).strip();
        var places = new CodePoints(text);
        var entities =
                body.list("entities", MOST_ENTITIES).stream()
                        .map(entity -> span(entity, text, places))
                        .sorted(Comparator.comparingInt(EntitySpan::start))
                        .toList();
        body.verify();
        var example = new TrainingExample(text, intent, entities);
        return new Saved("Annotation saved", Shown.of(annotations.save(workspace, example)));
    }

    private static EntitySpan span(Body entity, String text, CodePoints places) {
        var start = places.toUnit(entity.number("start", 0, LONGEST_TEXT));
        var end = places.toUnit(entity.number("end", 1, LONGEST_TEXT));
        var name = entity.filled("entity", LONGEST_NAME).strip();
        var value = entity.textIfAny("value", LONGEST_NAME);
        if (end > text.length() || start >= end) {
            entity.fault("end", "value_error", "Value error, the span is not inside the text");
            return EntitySpan.of(name, 0, 0, "");
        }
        return EntitySpan.of(name, start, end, value == null ? text.substring(start, end) : value);
    }

    @GetMapping("/backend/annotations/{workspace_id}")
    public Page list(
            @PathVariable("workspace_id") String workspace,
            @RequestParam(name = "limit", defaultValue = "1000") int limit,
            @RequestParam(name = "offset", defaultValue = "0") int offset) {
        var page = annotations.list(workspace, limit, offset);
        var id = page.isEmpty() ? workspace : Ids.json(page.getFirst().workspace());
        return new Page(id, annotations.count(workspace), page.stream().map(Shown::of).toList());
    }
}
