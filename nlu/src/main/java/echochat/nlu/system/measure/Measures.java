package echochat.nlu.system.measure;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.value.SystemValue;
import java.util.List;

/// The room of quantities.
public final class Measures {
    private static final Measure MONIES = Measure.of("money", "currency");
    private static final Measure SHARES = Measure.of("percentage", "percent");
    private static final Measure LENGTHS = Measure.of("distance", "length");
    private static final Measure DEGREES = Measure.of("temperature", "degree");

    public static final Category<SystemValue> MONEY = MONIES.whole();
    public static final Category<SystemValue> PERCENTAGE = SHARES.whole();
    public static final Category<SystemValue> DISTANCE = LENGTHS.whole();
    public static final Category<SystemValue> TEMPERATURE = DEGREES.whole();

    /// A currency's sign that stands before the number.
    private static final Category<String> SIGN = new Category<>("sign", String.class);
    /// The hundredth of a currency.
    private static final Category<Key> CENT = new Category<>("cent", Key.class);

    /// Two digits behind a unit, glued to it or not: 1m80.
    private static final Category<Integer> HUNDREDTHS = new Category<>("hundredths", Integer.class);

    private static final List<Measure> ALL = List.of(MONIES, SHARES, LENGTHS, DEGREES);

    private Measures() {}

    public static void addTo(Grammar grammar) {
        grammar.addRules(SIGN, (key, _) -> key.name());
        grammar.addRules(CENT, (key, _) -> key);
        grammar.add(HUNDREDTHS, Measures::twoDigits);
        for (var measure : ALL) {
            measure.addTo(grammar);
        }
    }

    private static List<Match<Integer>> twoDigits(Chart chart, int at) {
        var words = chart.words();
        return words.isDigitsAt(at) && words.get(at).text().length() == 2
                ? List.of(Match.of(Integer.parseInt(words.get(at).text()), at + 1))
                : List.of();
    }

    /// Whether a unit stands there, so that a number before it is a quantity: 5 euros, 5 %.
    public static boolean isUnitAt(Chart chart, int at) {
        return !chart.at(SIGN, at).isEmpty()
                || ALL.stream().anyMatch(measure -> !chart.at(measure.unit(), at).isEmpty());
    }
}
