package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;

/// So much later than now, or than another time.
///
/// @param count negative for earlier
record Shift(Grain unit, long count) {
    /// From now, told one grain finer than what it is counted in: "in two weeks" is a day.
    When fromNow() {
        var grain = unit.finer();
        return When.point(
                new Anchored(reference -> Span.of(grain.floor(unit.add(reference, count)), grain)));
    }

    /// The whole day that it leads to, for "in two days at five".
    When dayFromNow() {
        return When.day(
                new Anchored(
                        reference ->
                                Span.of(Grain.DAY.floor(unit.add(reference, count)), Grain.DAY)));
    }

    boolean isDays() {
        return unit.compareTo(Grain.DAY) >= 0;
    }

    When after(When other) {
        return When.day(new Shifted(other.series(), unit, count));
    }
}
