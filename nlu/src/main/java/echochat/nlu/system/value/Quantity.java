package echochat.nlu.system.value;

import java.util.LinkedHashMap;
import java.util.Map;

/// So much of a unit, such as 5 `EUR`, 3 `kilometre`, 20 `celsius`, 19 `%`.
public record Quantity(double amount, String unit) implements Ends.End {
    @Override
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("value", SystemValue.number(amount));
        json.put("unit", unit);
        return json;
    }

    @Override
    public String written() {
        return SystemValue.number(amount) + " " + unit;
    }
}
