package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A weekday and a part of the day in one word, where a language writes compounds: Freitagabend.
final class WeekdayParts implements Phrase<When> {
    /// An abbreviation makes no compound: "somorgen" is no word.
    private static final int SHORTEST_DAY = 5;
    private static final int LONGEST_WORD = 24;

    private final boolean hasCompounds;
    private final Map<String, Key> weekdays;
    private final Map<String, Key> parts;

    WeekdayParts(WordFile file) {
        hasCompounds = !file.words("compound", "written").isEmpty();
        weekdays = file.singleWords("weekday");
        parts = file.singleWords("part");
    }

    @Override
    public List<Match<When>> at(Chart chart, int from) {
        var word = chart.words().get(from).text();
        var found = new ArrayList<Match<When>>();
        if (!hasCompounds || word.length() > LONGEST_WORD) {
            return found;
        }
        for (int cut = SHORTEST_DAY; cut < word.length(); cut++) {
            var day = weekdays.get(word.substring(0, cut));
            var part = parts.get(word.substring(cut));
            if (day != null && part != null) {
                var weekday = new Said.Weekday(Integer.parseInt(day.name()));
                weekday.when()
                        .and(new Said.Part(part.number(0), part.number(1)).when())
                        .ifPresent(when -> found.add(Match.of(when, from + 1)));
            }
        }
        return found;
    }
}
