package echochat.nlu.system.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The two ends of an interval, of which one may be open.
final class Ends {
    private Ends() {}

    /// What an interval may end at.
    sealed interface End permits Moment, Quantity {
        Map<String, Object> json();

        String written();
    }

    static Map<String, Object> json(@Nullable End from, @Nullable End to) {
        var json = new LinkedHashMap<String, Object>();
        if (from != null) {
            json.put("from", from.json());
        }
        if (to != null) {
            json.put("to", to.json());
        }
        json.put("type", "interval");
        return json;
    }

    /// As ISO 8601 does, with two points for what is open.
    static String written(@Nullable End from, @Nullable End to) {
        return (from == null ? ".." : from.written()) + "/" + (to == null ? ".." : to.written());
    }
}
