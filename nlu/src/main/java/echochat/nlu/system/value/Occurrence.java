package echochat.nlu.system.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One time that a phrase may mean: a point, or a stretch between two.
public sealed interface Occurrence {
    /// Duckling's fields, with texts, maps and lists as values.
    Map<String, Object> json();

    /// In a line, in the form of ISO 8601.
    String written();

    /// A point, or the whole day, month … that begins there, as its grain says.
    record Point(Moment moment) implements Occurrence {
        @Override
        public Map<String, Object> json() {
            var json = moment.json();
            json.put("type", "value");
            return json;
        }

        @Override
        public String written() {
            return moment.written();
        }
    }

    /// @param from absent in "until Friday"
    /// @param to exclusive; absent in "after Friday"
    record Interval(@Nullable Moment from, @Nullable Moment to) implements Occurrence {
        @Override
        public Map<String, Object> json() {
            return Ends.json(from, to);
        }

        @Override
        public String written() {
            return Ends.written(from, to);
        }
    }
}
