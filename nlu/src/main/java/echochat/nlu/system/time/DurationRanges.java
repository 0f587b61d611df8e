package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.SystemValue;
import echochat.nlu.system.value.SystemValue.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Durations, and what lies between two of them: "two to three hours", "a day or two". Duckling
/// has no such range, and tells the second end alone; the shape is that of its other ranges.
public final class DurationRanges {
    /// A duration or a range.
    public static final Category<SystemValue> ANY = new Category<>("a duration", SystemValue.class);

    private DurationRanges() {}

    public static void addTo(Grammar grammar) {
        var ranges = RulePhrase.of(grammar.file(), "duration-range", DurationRanges::range);
        grammar.add(
                ANY,
                (chart, from) -> {
                    var all = new ArrayList<>(ranges.at(chart, from));
                    chart.at(Durations.DURATION, from)
                            .forEach(one -> all.add(one.map(duration -> duration)));
                    return all;
                });
    }

    private static @Nullable SystemValue range(Key key, Parts parts) {
        var durations = parts.all(Duration.class);
        if (durations.size() == 2) {
            return between(durations.getFirst(), durations.getLast());
        }
        var unit = parts.get(Durations.UNIT);
        var counts = counts(key, parts);
        return between(Durations.of(counts.getFirst(), unit), Durations.of(counts.getLast(), unit));
    }

    /// As the words say, or else as the key does.
    private static List<Double> counts(Key key, Parts parts) {
        return key.arguments().isEmpty()
                ? parts.all(Double.class)
                : List.of((double) key.number(0), (double) key.number(1));
    }

    private static @Nullable SystemValue between(
            @Nullable Duration first, @Nullable Duration last) {
        if (first == null || last == null || first.seconds() >= last.seconds()) {
            return null;
        }
        var unit = Grain.finerOf(first.unit(), last.unit()); // one for both, so that they compare
        return new SystemValue.DurationRange(Durations.in(unit, first), Durations.in(unit, last));
    }
}
