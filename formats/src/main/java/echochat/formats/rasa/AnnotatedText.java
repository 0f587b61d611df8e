package echochat.formats.rasa;

import echochat.formats.json.JsonOutput;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes an example's entities into its text. Not every text can be written so: there is no escape
/// for brackets, and one entity cannot overlap the next.
public final class AnnotatedText {
    private AnnotatedText() {}

    /// The text with its annotations, or nothing if Rasa would read it otherwise.
    public static Optional<String> of(TrainingExample example) {
        var written = new StringBuilder();
        var at = 0;
        var text = example.text();
        for (var spans : byPlace(example.entities())) {
            var first = spans.getFirst();
            if (first.start() < at) {
                return Optional.empty();
            }
            written.append(text, at, first.start());
            written.append(annotation(text.substring(first.start(), first.end()), spans));
            at = first.end();
        }
        written.append(text, at, text.length());
        var again = Annotated.parse(written.toString());
        var isSame = again.text().equals(text) && again.entities().equals(example.entities());
        return isSame ? Optional.of(written.toString()) : Optional.empty();
    }

    private static List<List<EntitySpan>> byPlace(List<EntitySpan> entities) {
        var places = new ArrayList<List<EntitySpan>>();
        for (EntitySpan span : entities) {
            var last = places.isEmpty() ? null : places.getLast().getFirst();
            if (last != null && last.start() == span.start() && last.end() == span.end()) {
                places.getLast().add(span);
            } else {
                places.add(new ArrayList<>(List.of(span)));
            }
        }
        return places;
    }

    private static String annotation(String marked, List<EntitySpan> spans) {
        var first = spans.getFirst();
        if (spans.size() > 1) {
            return "["
                    + marked
                    + "]"
                    + JsonOutput.text(spans.stream().map(s -> map(marked, s)).toList());
        }
        var isPlain =
                first.value().equals(marked)
                        && first.role() == null
                        && first.group() == null
                        && first.entity().indexOf(':') < 0
                        && first.entity().indexOf(')') < 0;
        return "["
                + marked
                + "]"
                + (isPlain ? "(" + first.entity() + ")" : JsonOutput.text(map(marked, first)));
    }

    private static Map<String, Object> map(String marked, EntitySpan span) {
        var map = new LinkedHashMap<String, Object>();
        map.put("entity", span.entity());
        if (span.role() != null) {
            map.put("role", span.role());
        }
        if (span.group() != null) {
            map.put("group", span.group());
        }
        if (!span.value().equals(marked)) {
            map.put("value", span.value());
        }
        return map;
    }
}
