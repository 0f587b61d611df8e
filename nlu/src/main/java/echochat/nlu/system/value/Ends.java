package echochat.nlu.system.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The two ends of an interval, of which one may be open.
final class Ends {
    private Ends() {}

    static Map<String, Object> json(
            @Nullable Map<String, Object> from, @Nullable Map<String, Object> to) {
        var json = new LinkedHashMap<String, Object>();
        if (from != null) {
            json.put("from", from);
        }
        if (to != null) {
            json.put("to", to);
        }
        json.put("type", "interval");
        return json;
    }

    /// As ISO 8601 does, with two points for what is open.
    static String written(@Nullable String from, @Nullable String to) {
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
