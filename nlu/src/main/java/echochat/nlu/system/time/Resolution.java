package echochat.nlu.system.time;

import echochat.nlu.system.value.Moment;
import echochat.nlu.system.value.Occurrence;
import echochat.nlu.system.value.SystemValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Finds out which time is meant. The next occurrence that is not over is; only what has none, such
/// as a date with its year, lies in the past.
final class Resolution {
    private static final int MOST_VALUES = 3;

    private Resolution() {}

    /// Empty if the calendar has no such time.
    static Optional<SystemValue> of(When when, ZonedDateTime reference) {
        return exactly(when, reference).or(() -> exactly(when.widened(), reference));
    }

    /// The last one if its end is nearer than the beginning of the next; what runs is meant anyway.
    static Optional<SystemValue> ofPast(When when, ZonedDateTime reference) {
        try {
            return isLastNearer(when.series(), reference)
                    ? past(when, reference)
                    : of(when, reference);
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static boolean isLastNearer(Series series, ZonedDateTime reference) {
        var next = series.ahead(reference, reference).findFirst();
        var last =
                series.behind(reference, reference)
                        .filter(span -> !span.endsAfter(reference))
                        .findFirst();
        if (next.isEmpty() || last.isEmpty()) {
            return false;
        }
        var since = Duration.between(last.get().end(), reference);
        return since.compareTo(Duration.between(reference, next.get().start())) < 0;
    }

    private static Optional<SystemValue> exactly(When when, ZonedDateTime reference) {
        try {
            var ahead =
                    when.series()
                            .ahead(reference, reference)
                            .filter(span -> !(when.skipsNow() && span.contains(reference)))
                            .limit(MOST_VALUES)
                            .map(span -> occurrence(span, when, reference))
                            .toList();
            return ahead.isEmpty()
                    ? past(when, reference)
                    : Optional.of(new SystemValue.Time(ahead.getFirst(), ahead));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty(); // beyond the years that the calendar can count
        }
    }

    private static Optional<SystemValue> past(When when, ZonedDateTime reference) {
        return when.series()
                .behind(reference, reference)
                .filter(span -> !span.endsAfter(reference))
                .findFirst()
                .map(span -> new SystemValue.Time(occurrence(span, when, reference), List.of()));
    }

    private static Occurrence behind(Span span) {
        return new Occurrence.Interval(new Moment(span.start(), span.grain()), null);
    }

    private static Occurrence occurrence(Span span, When when, ZonedDateTime reference) {
        return switch (when.side()) {
            case NONE -> span.occurrence();
            case BEFORE ->
                    new Occurrence.Interval(
                            null, new Moment(span.deadline(when.series()), span.grain()));
            case AFTER -> behind(span);
            case FROM -> span.endsAfter(reference) ? behind(span) : span.occurrence();
        };
    }
}
