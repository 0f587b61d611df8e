package echochat.nlu.system.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.system.Language;
import echochat.nlu.system.SystemEntities;
import echochat.nlu.system.SystemSettings;
import echochat.nlu.system.grammar.Element.Literal;
import echochat.nlu.system.grammar.Element.Slot;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Says every line of the files of words, with what the braces in it may stand for.
class EveryRuleTest {
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-25T12:00:00Z");
    private static final int MOST_TIMES = 200;
    private static final Random RANDOM = new Random(7);

    /// Phrases that are made by a program rather than by rules.
    private static final Map<String, List<String>> SAMPLES =
            Map.ofEntries(
                    Map.entry("number", List.of("2", "3.5", "1", "40")),
                    Map.entry("fraction", List.of("1/2", "2 3/4")),
                    Map.entry("integer", List.of("2", "5", "12", "30")),
                    Map.entry("hour", List.of("1", "5", "12", "17", "0")),
                    Map.entry("lone-hour", List.of("5", "8")),
                    Map.entry("lone-nth", List.of("3.", "3rd")),
                    Map.entry("the-hour", List.of("las 8", "la una")),
                    Map.entry("iban", List.of("DE89 3704 0044 0532")),
                    Map.entry("minute", List.of("10", "20", "5")),
                    Map.entry("after-hour", List.of("10", "20", "45")),
                    Map.entry("week-number", List.of("1", "48")),
                    Map.entry("hundredths", List.of("05", "80")),
                    Map.entry("lone-hhmm", List.of("1430", "0530")),
                    Map.entry("lone-week-number", List.of("2", "50")),
                    Map.entry("mm", List.of("05", "30", "59")),
                    Map.entry("dd", List.of("1", "15", "31")),
                    Map.entry("lone-dd", List.of("1", "15")),
                    Map.entry("year", List.of("2027", "1999")),
                    Map.entry("day-and-month", List.of("24.12", "3.3")),
                    Map.entry("weekday-part", List.of("freitagabend", "montagmorgen")),
                    Map.entry("numeric", List.of("3/4/2027", "2027-03-04")),
                    Map.entry("measure", List.of("5 €", "7 km")));

    /// Sections whose lines are whole entities.
    private static final List<String> WHOLE =
            List.of(
                    "money",
                    "distance",
                    "duration",
                    "date",
                    "shift",
                    "relative",
                    "clock",
                    "span",
                    "opening");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineCanBeSaid(Language language) {
        var file = WordFile.load(language.code() + ".words");
        var settings = SystemSettings.of(List.of(), language.code(), "UTC").settings();
        var entities = new SystemEntities(settings);
        for (var section : file.sections()) {
            for (var rule : file.rules(section)) {
                var isFound = false;
                for (int time = 0; time < MOST_TIMES && !isFound; time++) {
                    isFound = !entities.find(say(file, rule), NOON).isEmpty();
                }
                assertThat(isFound || !WHOLE.contains(section) || isWeak(rule))
                        .as("%s in [%s] of %s", rule, section, language)
                        .isTrue();
            }
        }
    }

    private static boolean isWeak(Rule rule) {
        return rule.elements().size() == 1;
    }

    private static String say(WordFile file, Rule rule) {
        var text = new StringJoiner(" ");
        for (var element : rule.elements()) {
            text.add(
                    switch (element) {
                        case Literal(var word, var _) -> word;
                        case Slot(var name) -> say(file, name);
                    });
        }
        return text.toString();
    }

    private static String say(WordFile file, String name) {
        if (SAMPLES.containsKey(name)) {
            return pick(SAMPLES.get(name));
        }
        var section = name.equals("time") ? "date" : name.equals("nth") ? "ordinal" : name;
        return say(file, pick(file.rules(section)));
    }

    private static <T> T pick(List<T> some) {
        return some.get(RANDOM.nextInt(some.size()));
    }
}
