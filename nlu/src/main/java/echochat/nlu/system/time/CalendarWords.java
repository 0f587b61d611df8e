package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Words;
import echochat.nlu.system.measure.Measures;
import echochat.nlu.system.number.Numbers;
import echochat.nlu.system.time.Clock.Hour;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The smallest pieces: names of days and months, and numbers that can be an hour, a minute, a day
/// of the month, a year.
final class CalendarWords {
    static final Category<Said.Weekday> WEEKDAY = new Category<>("weekday", Said.Weekday.class);
    static final Category<Said.Month> MONTH = new Category<>("month", Said.Month.class);
    static final Category<Said.Day> DAY = new Category<>("day", Said.Day.class);
    /// A day of the month that is said as a place in a row: the 15th.
    static final Category<Said.Day> NTH = new Category<>("nth", Said.Day.class);
    static final Category<Said.Year> YEAR = new Category<>("year", Said.Year.class);
    static final Category<Said.Part> PART = new Category<>("part", Said.Part.class);
    static final Category<Said.Minute> MINUTE = new Category<>("minute", Said.Minute.class);
    /// A minute right after its hour: `20 Uhr 15`.
    static final Category<Said.Minute> AFTER_HOUR = new Category<>("after-hour", Said.Minute.class);
    /// A day of the month in digits.
    static final Category<Said.Day> DD = new Category<>("dd", Said.Day.class);
    /// One that nothing follows which it could count: "la réservation du 5 à 15h".
    private static final Category<Said.Day> LONE_DD = new Category<>("lone-dd", Said.Day.class);
    /// A minute in two digits, as it stands after a colon.
    static final Category<Said.Minute> MM = new Category<>("mm", Said.Minute.class);
    static final Category<Hour> HOUR = new Category<>("hour", Hour.class);

    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int TEN = 10;

    private CalendarWords() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(WEEKDAY, (key, _) -> new Said.Weekday(Integer.parseInt(key.name())));
        grammar.addRules(MONTH, (key, _) -> new Said.Month(Integer.parseInt(key.name())));
        grammar.addRules(PART, (key, _) -> new Said.Part(key.number(0), key.number(1)));
        grammar.addRules(DAY, (_, parts) -> day(parts.all(Number.class).getFirst()));
        grammar.add(
                NTH,
                (chart, from) ->
                        chart.at(Numbers.ORDINAL, from).stream()
                                .filter(match -> match.value() >= 1 && match.value() <= LAST_DAY)
                                .map(match -> match.map(nth -> new Said.Day(nth.intValue())))
                                .toList());
        grammar.add(LONE_DD, CalendarWords::loneDay);
        var first = Set.copyOf(grammar.file().words("digits", "first-day"));
        grammar.add(DD, (chart, from) -> dayInDigits(chart, from, first));
        grammar.add(HOUR, CalendarWords::hours);
        grammar.add(YEAR, CalendarWords::years);
        grammar.add(MM, CalendarWords::twoDigits);
        grammar.add(
                MINUTE,
                (chart, from) ->
                        chart.at(Numbers.INTEGER, from).stream()
                                .filter(match -> match.value() < 60)
                                .map(match -> match.<Said.Minute>map(Said.Minute::new))
                                .toList());
        grammar.add(
                AFTER_HOUR,
                (chart, from) ->
                        chart.at(MINUTE, from).stream()
                                .filter(match -> !mayCount(match, chart))
                                .toList());
    }

    /// It rather counts what follows: "um 19 Uhr 30 Personen"; below ten, whatever follows: "um
    /// 20 Uhr zwei Pizzen", "at 8 one table".
    private static boolean mayCount(Match<Said.Minute> match, Chart chart) {
        var next = match.end();
        if (!chart.at(Numbers.COUNTED, next).isEmpty()) {
            return true;
        }
        return match.value().number() < TEN
                && next < chart.words().size()
                && !chart.words().isSignAt(next)
                && chart.at(WEEKDAY, next).isEmpty()
                && chart.at(PART, next).isEmpty();
    }

    private static Said.@Nullable Day day(Number number) {
        var value = number.longValue();
        return value >= 1 && value <= LAST_DAY ? new Said.Day((int) value) : null;
    }

    /// Up to 12 an hour may be before or after noon, unless it is written `03`. "At 5 euros" and
    /// "around 20 people" have none.
    private static List<Match<Hour>> hours(Chart chart, int from) {
        var all = new ArrayList<Match<Hour>>();
        for (var match : chart.at(Numbers.INTEGER, from)) {
            int value = match.value();
            var word = chart.words().get(from);
            var isPadded = word.isDigits() && word.text().startsWith("0");
            var isShort = !word.isDigits() || word.text().length() <= 2;
            if (value <= 24 && isShort && !isAmountAt(chart, match.end())) {
                var isAmbiguous = value >= 1 && value <= 12 && !isPadded;
                all.add(match.map(_ -> new Hour(value % 24, isAmbiguous)));
            }
        }
        return all;
    }

    private static boolean isAmountAt(Chart chart, int next) {
        return Measures.isUnitAt(chart, next) || !chart.at(Numbers.COUNTED, next).isEmpty();
    }

    private static List<Match<Said.Year>> years(Chart chart, int from) {
        var words = chart.words();
        if (words.isAt(from, "'") && hasDigits(words, from + 1, 2)) {
            return List.of(Match.of(shortYear(words.get(from + 1).text()), from + 2));
        }
        if (!hasDigits(words, from, 4)) {
            return List.of();
        }
        var year = Integer.parseInt(words.get(from).text());
        return year < FIRST_YEAR || year > LAST_YEAR
                ? List.of()
                : List.of(Match.of(new Said.Year(year), from + 1));
    }

    /// Between 1950 and 2049, as in Duckling.
    static Said.Year shortYear(String digits) {
        var year = Integer.parseInt(digits);
        return new Said.Year(year < 50 ? 2000 + year : 1900 + year);
    }

    private static List<Match<Said.Minute>> twoDigits(Chart chart, int from) {
        var words = chart.words();
        if (!hasDigits(words, from, 2)) {
            return List.of();
        }
        var minute = Integer.parseInt(words.get(from).text());
        return minute < 60 ? List.of(Match.of(new Said.Minute(minute), from + 1)) : List.of();
    }

    /// @param first what the first is written with, as in "le 1er"
    private static List<Match<Said.Day>> dayInDigits(Chart chart, int from, Set<String> first) {
        var words = chart.words();
        var isNumber = words.isDigitsAt(from) && words.get(from).text().length() <= 2;
        var day = isNumber ? Integer.parseInt(words.get(from).text()) : 0;
        var isFirst =
                day == 1 && words.isGluedAt(from + 1) && first.contains(words.get(from + 1).text());
        if (isFirst) {
            return LoneHours.isLone(chart, from + 2)
                    ? List.of(Match.of(new Said.Day(day), from + 2))
                    : List.of();
        }
        var isPlain =
                words.isBoundary(from + 1)
                        && !isAmountAt(chart, from + 1)
                        && !(words.isAt(from + 1, "/") && words.isDigitsAt(from + 2));
        return isPlain && day >= 1 && day <= LAST_DAY
                ? List.of(Match.of(new Said.Day(day), from + 1))
                : List.of();
    }

    private static List<Match<Said.Day>> loneDay(Chart chart, int from) {
        return chart.at(DD, from).stream()
                .filter(day -> LoneHours.isLone(chart, day.end()))
                .toList();
    }

    static boolean hasDigits(Words words, int at, int count) {
        return words.isDigitsAt(at) && words.get(at).text().length() == count;
    }
}
