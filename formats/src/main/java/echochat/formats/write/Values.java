package echochat.formats.write;

import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes plain maps and lists of a dataset's parts, as JSON and YAML know them.
final class Values {
    private Values() {}

    /// Offsets count code points, as in Rasa.
    static List<Map<String, Object>> entities(TrainingExample example) {
        return example.entities().stream().map(span -> entity(example.text(), span)).toList();
    }

    private static Map<String, Object> entity(String text, EntitySpan span) {
        var map = new LinkedHashMap<String, Object>();
        map.put("start", text.codePointCount(0, span.start()));
        map.put("end", text.codePointCount(0, span.end()));
        map.put("entity", span.entity());
        map.put("value", span.value());
        if (span.role() != null) {
            map.put("role", span.role());
        }
        if (span.group() != null) {
            map.put("group", span.group());
        }
        return map;
    }

    /// A response of nothing but text is that text.
    static Object response(Response response) {
        var map = map(response);
        var text = response.text();
        return map.size() == 1 && text != null ? text : map;
    }

    static Map<String, Object> map(Response response) {
        var map = new LinkedHashMap<String, Object>();
        if (response.text() != null) {
            map.put("text", response.text());
        }
        if (!response.buttons().isEmpty()) {
            map.put("buttons", response.buttons().stream().map(Values::button).toList());
        }
        if (response.image() != null) {
            map.put("image", response.image());
        }
        if (response.attachment() != null) {
            map.put("attachment", response.attachment());
        }
        if (!response.custom().isEmpty()) {
            map.put("custom", response.custom());
        }
        return map;
    }

    private static Map<String, Object> button(Button button) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", button.title());
        map.put("payload", button.payload());
        return map;
    }
}
