package echochat.nlu.system.value;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/// A point in time and how exact it is.
public record Moment(ZonedDateTime time, Grain grain) implements Ends.End {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    /// As in `2026-11-27T17:00:00.000+01:00`.
    @Override
    public String written() {
        return FORMAT.format(time);
    }

    @Override
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", written());
        json.put("grain", grain.word());
        return json;
    }
}
