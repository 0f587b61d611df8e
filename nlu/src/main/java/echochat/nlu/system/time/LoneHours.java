package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import echochat.nlu.system.time.Clock.Hour;
import java.util.List;
import java.util.Set;

/// Hours, and days of a month, that no other word tells from a number, but for what stands around
/// them.
final class LoneHours {
    /// One that nothing follows which it could count: "after 5", "after 5, please".
    private static final Category<Hour> LONE_HOUR = new Category<>("lone-hour", Hour.class);
    /// A day in digits that nothing follows which it could be the first or third of: "by the 3rd".
    private static final Category<Said.Day> LONE_NTH = new Category<>("lone-nth", Said.Day.class);
    /// An hour with an article alone, which may as well belong to what is counted: Spanish "las
    // dos".
    private static final Category<Hour> THE_HOUR = new Category<>("the-hour", Hour.class);
    /// A word that a time may be followed by.
    private static final Category<Key> PAUSE = new Category<>("pause", Key.class);
    private static final Set<String> PUNCTUATION = Set.of(".", ",", "!", "?", ";", ")", "\u2026");

    private final Set<String> articles;
    private final Set<String> beforeArticles;

    private LoneHours(WordFile file) {
        articles = Set.copyOf(file.words("article", "is"));
        beforeArticles = Set.copyOf(file.words("article", "before"));
    }

    static void addTo(Grammar grammar) {
        var hours = new LoneHours(grammar.file());
        grammar.addRules(PAUSE, (key, _) -> key);
        grammar.add(
                LONE_HOUR,
                (chart, from) ->
                        chart.at(CalendarWords.HOUR, from).stream()
                                .filter(hour -> isLone(chart, hour.end()))
                                .toList());
        grammar.add(
                LONE_NTH,
                (chart, from) ->
                        chart.at(CalendarWords.NTH, from).stream()
                                .filter(_ -> chart.words().isDigitsAt(from))
                                .filter(day -> isLone(chart, day.end()))
                                .toList());
        grammar.add(THE_HOUR, hours::withArticle);
    }

    static boolean isLone(Chart chart, int next) {
        var words = chart.words();
        if (next >= words.size()) {
            return true;
        }
        return words.isSignAt(next)
                ? PUNCTUATION.contains(words.get(next).text()) && !words.isGluedAt(next + 1)
                : !chart.at(PAUSE, next).isEmpty()
                        || !chart.at(CalendarWords.WEEKDAY, next).isEmpty()
                        || !chart.at(CalendarWords.PART, next).isEmpty();
    }

    /// Weak in a sentence: "quiero las dos" are two things. "Las dos" alone is a time.
    private List<Match<Hour>> withArticle(Chart chart, int from) {
        if (!articles.contains(chart.words().get(from).text())) {
            return List.of();
        }
        var isFree = isFree(chart.words(), from);
        return chart.at(CalendarWords.HOUR, from + 1).stream()
                .map(hour -> weakUnless(isFree && isLone(chart, hour.end()), hour))
                .toList();
    }

    private static Match<Hour> weakUnless(boolean isTime, Match<Hour> hour) {
        return new Match<>(hour.value(), hour.end(), !isTime);
    }

    private boolean isFree(Words words, int at) {
        return !words.isLettersAt(at - 1) || beforeArticles.contains(words.get(at - 1).text());
    }
}
