package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.time.LocalDate;
import java.util.List;

/// Spring, summer, autumn and winter of the north, on Duckling's dates.
final class Seasons {
    static final Category<When> SEASON = new Category<>("season", When.class);

    private Seasons() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(SEASON, (key, _) -> season(key));
    }

    /// @param key first month and day, last month and day
    private static When season(Key key) {
        var series =
                new Periodic(
                        Grain.YEAR,
                        start -> {
                            var first = date(start.getYear(), key, 0);
                            var last = date(start.getYear(), key, 2);
                            var end = last.isBefore(first) ? last.plusYears(1) : last;
                            return List.of(
                                    new Span(
                                            first.atStartOfDay(start.getZone()),
                                            Grain.DAY,
                                            end.plusDays(1).atStartOfDay(start.getZone())));
                        });
        return When.of(series, Field.QUARTER, Field.MONTH, Field.WEEK, Field.DAY, Field.WEEKDAY);
    }

    private static LocalDate date(int year, Key key, int argument) {
        return LocalDate.of(year, key.number(argument), key.number(argument + 1));
    }
}
