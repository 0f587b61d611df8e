package echochat.dialogue;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a button sends: `/intent`, `/intent{"entity":"value"}`, `/intent@0.7{"entity":["a","b"]}`.
/// Such a message needs no model.
public final class Shortcut {
    private static final Pattern SHORTCUT =
            Pattern.compile(
                    "/(?<intent>[^\\s{@][^{@]*)(?<confidence>@[0-9.]+)?(?<entities>\\{.+})?.*",
                    Pattern.DOTALL);

    private Shortcut() {}

    /// Empty if the text is an ordinary sentence.
    public static Optional<Understanding> in(String text) {
        if (text.isEmpty() || text.charAt(0) != '/') {
            return Optional.empty();
        }
        var parts = SHORTCUT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var intent = new IntentScore(parts.group("intent").strip(), confidence(parts.group(2)));
        var entities = new ArrayList<EntityMatch>();
        if (parts.group("entities") != null) {
            var start = parts.start("entities");
            var end = parts.end("entities");
            new SmallJson(parts.group("entities"))
                    .object()
                    .ifPresent(values -> addAll(values, start, end, entities));
        }
        return Optional.of(new Understanding(text, List.of(), List.of(intent), entities, 0));
    }

    private static double confidence(@Nullable String written) {
        if (written == null) {
            return 1;
        }
        try {
            return Math.clamp(Double.parseDouble(written.substring(1)), 0, 1);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static void addAll(
            Map<String, Object> values, int start, int end, List<EntityMatch> entities) {
        values.forEach(
                (entity, value) -> {
                    for (var one : value instanceof List<?> several ? several : List.of(value)) {
                        var span = EntitySpan.of(entity, start, end, String.valueOf(one));
                        entities.add(new EntityMatch(span, 1, "", List.of()));
                    }
                });
    }
}
