package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.Words;
import echochat.nlu.system.measure.Measures;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates in digits: `2026-11-27`, `27.11.2026`, `27/11/26`, `27.11.`, `27/11`. Where the month is
/// written first, a first number above 12 is still a day.
///
/// @param isMonthFirst whether 3/4 is the 4th of March
record DateDigits(boolean isMonthFirst) implements Phrase<When> {
    /// `24.12`, which is a number unless a word before it says that it is a date.
    static List<Match<When>> bare(Chart chart, int from) {
        var words = chart.words();
        var isBare =
                isNumber(words, from)
                        && words.isGluedAt(from + 1)
                        && words.isAt(from + 1, ".")
                        && words.isGluedAt(from + 2)
                        && words.isDigitsAt(from + 2)
                        && !Measures.isUnitAt(chart, from + 3);
        return isBare
                ? monthAndDay(words.get(from + 2).text(), words.get(from).text()).stream()
                        .map(when -> Match.of(when, from + 3))
                        .toList()
                : List.of();
    }

    @Override
    public List<Match<When>> at(Chart chart, int from) {
        var words = chart.words();
        var all = new ArrayList<Match<When>>();
        if (!isNumber(words, from) || !isSeparator(words, from + 1) || !words.isGluedAt(from + 2)) {
            return all;
        }
        var sign = words.get(from + 1).text();
        var first = words.get(from).text();
        var second = words.get(from + 2).text();
        if (words.isBeforeDigits(from + 3, sign)) {
            var third = words.get(from + 4).text();
            complete(first, second, third).ifPresent(when -> all.add(Match.of(when, from + 5)));
        } else if (sign.equals(".") && words.isAt(from + 3, ".") && words.isGluedAt(from + 3)) {
            yearless(first, second).ifPresent(when -> all.add(Match.of(when, from + 4)));
        } else if (sign.equals("/") && second.length() == 4) {
            monthOfYear(first, second).ifPresent(when -> all.add(Match.of(when, from + 3)));
        } else if (sign.equals("/")) {
            yearless(first, second).ifPresent(when -> all.add(Match.of(when, from + 3)));
        }
        return all;
    }

    private static boolean isNumber(Words words, int at) {
        return words.isDigitsAt(at) && words.isBoundary(at) && !isTail(words, at);
    }

    /// Of a longer row of numbers.
    private static boolean isTail(Words words, int at) {
        return words.isGluedAt(at) && isSeparator(words, at - 1) && words.isDigitsAt(at - 2);
    }

    private static boolean isSeparator(Words words, int at) {
        return words.isGluedAt(at)
                && (words.isAt(at, "-") || words.isAt(at, ".") || words.isAt(at, "/"));
    }

    private Optional<When> complete(String first, String second, String third) {
        if (first.length() == 4) {
            return date(first, second, third);
        }
        return isYear(third) ? dayAndMonth(third, first, second) : Optional.empty();
    }

    private static boolean isYear(String digits) {
        return digits.matches("\\d{4}|\\d\\d");
    }

    private Optional<When> dayAndMonth(String year, String first, String second) {
        var isMonthBefore = isMonthFirst && isMonth(first);
        return isMonthBefore || !isMonth(second)
                ? date(year, first, second)
                : date(year, second, first);
    }

    private static boolean isMonth(String digits) {
        return digits.matches("0?[1-9]|1[0-2]");
    }

    private static boolean isDay(String digits) {
        return digits.matches("0?[1-9]|[12]\\d|3[01]");
    }

    private static Optional<When> date(String year, String month, String day) {
        if (!isMonth(month) || !isDay(day) || !isYear(year)) {
            return Optional.empty();
        }
        try {
            var number =
                    year.length() == 2
                            ? CalendarWords.shortYear(year).number()
                            : Integer.parseInt(year);
            LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
            return monthAndDay(month, day).flatMap(new Said.Year(number).when()::and);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `09/2027`
    private static Optional<When> monthOfYear(String month, String year) {
        return isMonth(month) && year.matches("(19|20)\\d\\d")
                ? new Said.Year(Integer.parseInt(year))
                        .when()
                        .and(new Said.Month(Integer.parseInt(month)).when())
                : Optional.empty();
    }

    private Optional<When> yearless(String first, String second) {
        var isMonthBefore = isMonthFirst && isMonth(first);
        return isMonthBefore || !isMonth(second)
                ? monthAndDay(first, second)
                : monthAndDay(second, first);
    }

    private static Optional<When> monthAndDay(String month, String day) {
        if (!isMonth(month) || !isDay(day)) {
            return Optional.empty();
        }
        var inYear = new Said.Month(Integer.parseInt(month));
        var inMonth = new Said.Day(Integer.parseInt(day));
        return Said.isInCalendar(List.of(inYear, inMonth))
                ? inYear.when().and(inMonth.when())
                : Optional.of(When.never());
    }
}
