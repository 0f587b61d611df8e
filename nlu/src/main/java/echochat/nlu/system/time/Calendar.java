package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The series that calendars and clocks are made of.
final class Calendar {
    private Calendar() {}

    /// @param day from 1, Monday
    static Series weekday(int day) {
        return new Periodic(
                Grain.WEEK, week -> List.of(Span.of(week.plusDays(day - 1L), Grain.DAY)));
    }

    /// Each day from one of the week to another, such as Monday to Friday; or over the end of the
    /// week, such as Saturday to Monday.
    static Series weekdays(DayOfWeek first, DayOfWeek last) {
        var days =
                Stream.of(DayOfWeek.values())
                        .filter(day -> isBetween(first, day, last))
                        .map(day -> day.getValue() - 1L)
                        .toList();
        return new Periodic(
                Grain.WEEK,
                week -> days.stream().map(day -> Span.of(week.plusDays(day), Grain.DAY)).toList());
    }

    private static boolean isBetween(DayOfWeek first, DayOfWeek day, DayOfWeek last) {
        var isAfterFirst = day.compareTo(first) >= 0;
        var isBeforeLast = day.compareTo(last) <= 0;
        return first.compareTo(last) <= 0
                ? isAfterFirst && isBeforeLast
                : isAfterFirst || isBeforeLast;
    }

    static Series month(int month) {
        return new Periodic(
                Grain.YEAR, year -> List.of(Span.of(year.plusMonths(month - 1L), Grain.MONTH)));
    }

    static Series quarter(int quarter) {
        return new Periodic(
                Grain.YEAR,
                year -> List.of(Span.of(Grain.QUARTER.add(year, quarter - 1L), Grain.QUARTER)));
    }

    static Series dayOfMonth(int day) {
        return new Periodic(
                Grain.MONTH,
                month ->
                        day > month.toLocalDate().lengthOfMonth()
                                ? List.of()
                                : List.of(Span.of(month.withDayOfMonth(day), Grain.DAY)));
    }

    static Series year(int year) {
        return new Once(zone -> Span.of(LocalDate.of(year, 1, 1).atStartOfDay(zone), Grain.YEAR));
    }

    /// Every one of a unit: each day, each week.
    static Series every(Grain unit) {
        return new Periodic(unit, start -> List.of(Span.of(start, unit)));
    }

    /// From Friday evening to the end of Sunday, as Duckling has it.
    static Series weekend() {
        var friday = DayOfWeek.FRIDAY.getValue() - 1;
        return new Periodic(
                Grain.WEEK,
                week ->
                        List.of(
                                new Span(
                                        week.plusDays(friday).withHour(18),
                                        Grain.HOUR,
                                        Grain.WEEK.add(week, 1))));
    }
}
