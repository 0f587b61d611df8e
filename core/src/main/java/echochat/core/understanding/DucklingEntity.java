package echochat.core.understanding;

import echochat.nlu.EntityMatch;
import echochat.nlu.system.value.SystemValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A system entity as Rasa's DucklingEntityExtractor tells it.
final class DucklingEntity {
    private DucklingEntity() {}

    /// @param start in code points, as `end`
    static Map<String, Object> of(
            EntityMatch match, SystemValue value, int start, int end, String text) {
        var information = value.json();
        var entity = new LinkedHashMap<String, Object>();
        entity.put("start", start);
        entity.put("end", end);
        entity.put("text", text);
        entity.put("value", plain(information));
        entity.put("confidence", 1.0);
        entity.put("additional_info", information);
        entity.put("entity", match.span().entity());
        entity.put("extractor", "DucklingEntityExtractor");
        return entity;
    }

    /// The value alone; of an interval both ends, null where it is open.
    private static @Nullable Object plain(Map<String, Object> information) {
        if (!"interval".equals(information.get("type"))) {
            return information.get("value");
        }
        var ends = new LinkedHashMap<String, Object>();
        ends.put("to", end(information.get("to")));
        ends.put("from", end(information.get("from")));
        return ends;
    }

    private static @Nullable Object end(@Nullable Object end) {
        return end instanceof Map<?, ?> fields ? fields.get("value") : null;
    }
}
