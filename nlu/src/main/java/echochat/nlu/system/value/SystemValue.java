package echochat.nlu.system.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a system entity stands for. [#json] gives the object that Duckling gives as `value`.
public sealed interface SystemValue {
    /// Duckling's fields, with texts, numbers, maps and lists as values.
    Map<String, Object> json();

    /// In a line, for the gap of a response: `5 EUR`.
    String written();

    /// A whole number as a long, so that it is printed without a point.
    static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : value;
    }

    /// A number or, in "the third", a place in a row.
    record NumberValue(double value) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            return fields("value", number(value), "type", "value");
        }

        @Override
        public String written() {
            return number(value).toString();
        }
    }

    /// Money, a distance, a temperature or a share of a hundred.
    record Measure(Quantity quantity) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            var json = quantity.json();
            json.put("type", "value");
            return json;
        }

        @Override
        public String written() {
            return quantity.written();
        }
    }

    /// @param from absent in "less than five euros"
    /// @param to absent in "more than five euros"
    record Range(@Nullable Quantity from, @Nullable Quantity to) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            return Ends.json(from, to);
        }

        @Override
        public String written() {
            return Ends.written(from, to);
        }
    }

    /// A length of time.
    record Duration(long count, Grain unit) implements SystemValue {
        /// The same in seconds; a month counts 30 days, a year 365.
        public long seconds() {
            return count * unit.seconds();
        }

        @Override
        public Map<String, Object> json() {
            var json = fields("value", count, "type", "value");
            json.put("unit", unit.word());
            json.put(unit.word(), count);
            json.put("normalized", fields("value", seconds(), "unit", "second"));
            return json;
        }

        @Override
        public String written() {
            return count + " " + unit.word();
        }
    }

    /// A length of time that lies between two, which are counted in the same unit.
    record DurationRange(Duration from, Duration to) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            return fields("from", end(from), "to", end(to), "type", "interval");
        }

        /// Ends are told without the type, as those of other ranges are.
        private static Map<String, Object> end(Duration duration) {
            var json = duration.json();
            json.remove("type");
            return json;
        }

        @Override
        public String written() {
            return from.written() + "/" + to.written();
        }
    }

    /// @param best the one that is meant, unless the conversation says otherwise
    /// @param all the next few, of which the first is the best; empty if it lies in the past for
    ///     good, such as a date with its year
    record Time(Occurrence best, List<Occurrence> all) implements SystemValue {
        public Time {
            all = List.copyOf(all);
        }

        @Override
        public Map<String, Object> json() {
            var json = best.json();
            json.put("values", all.stream().map(Occurrence::json).toList());
            return json;
        }

        @Override
        public String written() {
            return best.written();
        }
    }

    /// An e-mail address or a phone number.
    record Text(String value) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            return fields("value", value);
        }

        @Override
        public String written() {
            return value;
        }
    }

    /// @param domain the host in lower case, without `www.`
    record Url(String value, String domain) implements SystemValue {
        @Override
        public Map<String, Object> json() {
            return fields("value", value, "domain", domain);
        }

        @Override
        public String written() {
            return value;
        }
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
