package echochat.formats.rasa;

import echochat.formats.json.JsonText;
import echochat.nlu.EntitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sentence without its annotations, and what they said: `[Oslo](city)`, `[NYC](city:New York)`,
/// `[Oslo]{"entity": "city", "role": "from"}`, `[x][{…}, {…}]`. There is no escape for brackets.
record Annotated(String text, List<EntitySpan> entities, List<Fault> faults) {

    /// An annotation that cannot be read; its text stays, without the entity.
    record Fault(String text, String why) {}

    static Annotated parse(String written) {
        return written.indexOf('[') < 0
                ? new Annotated(written, List.of(), List.of())
                : new Scan(written).run();
    }

    /// One pass over a sentence, from left to right.
    private static final class Scan {
        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final List<EntitySpan> entities = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Scan(String written) {
            this.written = written;
        }

        Annotated run() {
            var at = 0;
            while (at < written.length()) {
                var end = written.charAt(at) == '[' ? annotation(at) : -1;
                if (end < 0) {
                    text.append(written.charAt(at));
                    at++;
                } else {
                    at = end;
                }
            }
            return new Annotated(text.toString(), entities, faults);
        }

        /// The index behind the annotation that begins here, or -1 if this bracket is a letter.
        private int annotation(int open) {
            var close = written.indexOf(']', open);
            if (close <= open + 1 || close + 1 >= written.length()) {
                return -1;
            }
            var marked = written.substring(open + 1, close);
            return switch (written.charAt(close + 1)) {
                case '(' -> round(marked, close + 2);
                case '{' -> json(marked, close + 1, '}');
                case '[' -> written.startsWith("{", close + 2) ? json(marked, close + 1, ']') : -1;
                default -> -1;
            };
        }

        private int round(String marked, int from) {
            var end = written.indexOf(')', from);
            if (end < 0) {
                return -1;
            }
            var inside = written.substring(from, end);
            var colon = inside.indexOf(':');
            var entity = colon < 0 ? inside : inside.substring(0, colon);
            var value = colon < 0 ? marked : inside.substring(colon + 1);
            if (entity.isEmpty() || value.isEmpty()) {
                return -1;
            }
            add(marked, entity, value, null, null);
            text.append(marked);
            return end + 1;
        }

        private int json(String marked, int from, char closing) {
            var end = written.indexOf(closing, from);
            if (end < 0) {
                return -1;
            }
            var json = written.substring(from, end + 1);
            JsonText.objects(json)
                    .ifPresentOrElse(
                            objects -> objects.forEach(object -> add(marked, object)),
                            () -> faults.add(new Fault(marked, "this is not JSON: " + json)));
            text.append(marked);
            return end + 1;
        }

        private void add(String marked, Map<String, Object> object) {
            if (object.get("entity") instanceof String entity && !entity.isBlank()) {
                var value = object.get("value");
                add(
                        marked,
                        entity,
                        value == null ? marked : value.toString(),
                        text(object.get("role")),
                        text(object.get("group")));
            } else {
                faults.add(new Fault(marked, "it has no \"entity\""));
            }
        }

        private void add(
                String marked,
                String entity,
                String value,
                @Nullable String role,
                @Nullable String group) {
            var start = text.length();
            var end = start + marked.length();
            entities.add(new EntitySpan(entity.strip(), start, end, value, role, group));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
