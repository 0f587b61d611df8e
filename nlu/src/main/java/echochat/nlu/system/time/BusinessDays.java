package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// So many business days after a time: Saturdays and Sundays do not count. Which days are holidays
/// depends on the place, so those do.
///
/// @param count negative for before it
record BusinessDays(Series series, int count) implements Series {
    /// The words for such a day.
    static final Category<When> BUSINESS_DAY = new Category<>("business-day", When.class);

    private static final int MOST_DAYS = 1000;

    static void addTo(Grammar grammar) {
        grammar.addRules(
                BUSINESS_DAY,
                (_, _) ->
                        When.of(
                                Calendar.weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                Field.DAY,
                                Field.WEEKDAY));
    }

    /// As many as the words count; null if they count no whole days.
    static @Nullable Series fromToday(Parts parts, int direction) {
        return from(Periods.unit(Grain.DAY, 0), parts, direction);
    }

    /// @param direction 1 for after, -1 for before
    static @Nullable Series from(Series series, Parts parts, int direction) {
        double counted = parts.all(Number.class).getFirst().doubleValue();
        var isCount = counted >= 1 && counted <= MOST_DAYS && counted == Math.rint(counted);
        return isCount ? new BusinessDays(series, direction * (int) counted) : null;
    }

    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return series.ahead(from, reference).limit(1).map(this::move);
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return series.behind(from, reference).limit(1).map(this::move);
    }

    private Span move(Span span) {
        var day = Grain.DAY.floor(span.start());
        for (int left = Math.abs(count); left > 0; left--) {
            do {
                day = day.plusDays(Integer.signum(count));
            } while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        }
        return Span.of(day, Grain.DAY);
    }

    @Override
    public boolean isAnchored() {
        return true;
    }

    /// "Within three business days" is over when the third is.
    @Override
    public boolean endsWithItsEnd() {
        return true;
    }
}
