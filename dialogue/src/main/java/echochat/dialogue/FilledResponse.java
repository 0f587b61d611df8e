package echochat.dialogue;

import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills the gaps in every part of a response.
final class FilledResponse {
    private final Slots slots;

    private FilledResponse(Slots slots) {
        this.slots = slots;
    }

    static Response of(Response response, Slots slots) {
        return new FilledResponse(slots).fill(response);
    }

    private Response fill(Response response) {
        return new Response(
                filled(response.text()),
                response.buttons().stream().map(this::fill).toList(),
                filled(response.image()),
                filled(response.attachment()),
                fill(response.custom()));
    }

    private Button fill(Button button) {
        return new Button(text(button.title()), text(button.payload()));
    }

    private Map<String, Object> fill(Map<?, ?> map) {
        var filled = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> filled.put(String.valueOf(key), value(value)));
        return filled;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text(text);
            case Map<?, ?> map -> fill(map);
            case List<?> list -> list.stream().map(this::value).toList();
            default -> value;
        };
    }

    private @Nullable String filled(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private String text(String text) {
        return new Template(text).fill(slots);
    }
}
