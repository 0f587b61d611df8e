package echochat.nlu.system.time;

import echochat.nlu.system.value.SystemValue;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a phrase about time means, before it is known when it was said.
///
/// @param fields what is said already, so that "Monday Tuesday" stays two times
/// @param skipsNow whether the one that runs now is not meant: on a Friday, "Friday" is the next
record When(Series series, Set<Field> fields, boolean skipsNow, Side side) implements SpokenTime {
    /// What a time can say, from coarse to fine.
    enum Field {
        YEAR,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        WEEKDAY,
        PART,
        CLOCK
    }

    /// Which end of an interval is open.
    enum Side {
        NONE,
        BEFORE,
        AFTER,
        /// Open behind what is still to come; of what is over, nothing but itself is meant: "the
        /// transactions from last week".
        FROM
    }

    When {
        fields = Set.copyOf(fields);
    }

    static When of(Series series, Field... fields) {
        return new When(series, EnumSet.copyOf(Set.of(fields)), false, Side.NONE);
    }

    static When never() {
        return day(new Never());
    }

    /// A day that is fixed in every respect, such as tomorrow.
    static When day(Series series) {
        return of(
                series,
                Field.YEAR,
                Field.QUARTER,
                Field.MONTH,
                Field.WEEK,
                Field.DAY,
                Field.WEEKDAY);
    }

    /// A point to the hour or finer, counted from now.
    static When point(Series series) {
        return new When(series, EnumSet.allOf(Field.class), false, Side.NONE);
    }

    /// The same time, with which nothing else goes together.
    When alone() {
        return new When(series, EnumSet.allOf(Field.class), skipsNow, side);
    }

    When skippingNow() {
        return new When(series, fields, true, side);
    }

    When widened() {
        return new When(series.widened(), fields, skipsNow, side);
    }

    When open(Side open) {
        return new When(series, fields, skipsNow, open);
    }

    boolean isDay() {
        return (fields.contains(Field.DAY) || fields.contains(Field.WEEKDAY))
                && !fields.contains(Field.CLOCK);
    }

    boolean isTimeOfDay() {
        return fields.contains(Field.CLOCK);
    }

    When in(ZoneId zone) {
        return new When(new InZone(series, zone), fields, skipsNow, side);
    }

    /// Both together; empty if they say the same thing twice.
    Optional<When> and(When other) {
        if (fields.stream().anyMatch(other.fields::contains)) {
            return Optional.empty();
        }
        var all = EnumSet.copyOf(fields);
        all.addAll(other.fields);
        var both =
                finest().compareTo(other.finest()) <= 0
                        ? InZone.intersection(series, other.series)
                        : InZone.intersection(other.series, series);
        return Optional.of(new When(both, all, false, Side.NONE));
    }

    private Field finest() {
        return fields.stream().max(Field::compareTo).orElseThrow();
    }

    @Override
    public Optional<SystemValue> saidAt(ZonedDateTime reference) {
        return Resolution.of(this, reference);
    }

    @Override
    public Optional<SystemValue> toldAt(ZonedDateTime reference) {
        return side == Side.NONE && !series.isAnchored()
                ? Resolution.ofPast(this, reference)
                : saidAt(reference);
    }
}
