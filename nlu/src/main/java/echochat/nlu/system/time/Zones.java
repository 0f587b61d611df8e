package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.grammar.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Time zones, as they stand behind a time of day: "5pm CET", "14 Uhr UTC+2", "8:00 (GMT)".
final class Zones implements Phrase<ZoneId> {
    private static final Category<ZoneId> ZONE = new Category<>("a zone", ZoneId.class);

    private static final int MOST_HOURS = 14;

    private final RulePhrase<ZoneId> names;
    /// Abbreviations that are words as well: in French "est" is *is*.
    private final RulePhrase<ZoneId> capitals;

    private Zones(Grammar grammar) {
        names = RulePhrase.of(grammar.file(), "zone", (key, _) -> zone(key));
        capitals = RulePhrase.of(grammar.file(), "zone-in-capitals", (key, _) -> zone(key));
    }

    static void addTo(Grammar grammar) {
        grammar.add(ZONE, new Zones(grammar));
    }

    /// The time of day with each zone that may stand behind it.
    static List<Match<When>> behind(Chart chart, Match<When> clock) {
        return chart.at(ZONE, clock.end()).stream()
                .map(zone -> Match.of(clock.value().in(zone.value()), zone.end()))
                .toList();
    }

    private static ZoneId zone(Key key) {
        return ZoneId.of(key.name());
    }

    @Override
    public List<Match<ZoneId>> at(Chart chart, int from) {
        var words = chart.words();
        if (!words.isAt(from, "(") || from + 1 == words.size()) {
            return named(chart, from);
        }
        return named(chart, from + 1).stream()
                .filter(zone -> words.isAt(zone.end(), ")"))
                .map(zone -> Match.of(zone.value(), zone.end() + 1))
                .toList();
    }

    private List<Match<ZoneId>> named(Chart chart, int from) {
        var all = new ArrayList<>(names.at(chart, from));
        if (chart.words().isUpperAt(from)) {
            all.addAll(capitals.at(chart, from));
        }
        for (var zone : List.copyOf(all)) {
            if (zone.value().equals(ZoneOffset.UTC)) {
                all.addAll(shifted(chart.words(), zone.end()));
            }
        }
        return all;
    }

    /// The `+2` of `UTC+2`.
    private static List<Match<ZoneId>> shifted(Words words, int sign) {
        var isShifted =
                (words.isAt(sign, "+") || words.isAt(sign, "-"))
                        && words.isGluedAt(sign + 1)
                        && words.isDigitsAt(sign + 1)
                        && words.get(sign + 1).text().length() <= 2;
        var hours = isShifted ? Integer.parseInt(words.get(sign + 1).text()) : MOST_HOURS + 1;
        return hours > MOST_HOURS
                ? List.of()
                : List.of(
                        Match.of(
                                ZoneOffset.ofHours(words.isAt(sign, "+") ? hours : -hours),
                                sign + 2));
    }
}
