package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/// The room of numbers: counting ones, places in a row, and those small ones that clocks and
/// calendars are read with.
public final class Numbers {
    /// Any number; weak if it is a word that is an article too.
    public static final Category<Double> NUMBER = new Category<>("number", Double.class);
    /// What may stand before a unit: a number, an article, "half an", "a few".
    public static final Category<Double> AMOUNT = new Category<>("amount", Double.class);
    /// A place in a row.
    public static final Category<Long> ORDINAL = new Category<>("ordinal", Long.class);
    /// A whole number of at most four digits, or in words.
    public static final Category<Integer> INTEGER = new Category<>("integer", Integer.class);

    /// A name of something that is counted.
    public static final Category<String> COUNTED = new Category<>("counted", String.class);

    private static final Category<String> IBAN = new Category<>("iban", String.class);
    private static final Category<Numeral> WORDS = new Category<>("number words", Numeral.class);
    private static final Category<Numeral> DIGITS = new Category<>("number digits", Numeral.class);
    private static final Category<Double> SCALE = new Category<>("scale", Double.class);
    /// Said as a whole: "half a million".
    private static final Category<Double> FIXED = new Category<>("fixed", Double.class);
    /// In digits: 1/2.
    private static final Category<Double> FRACTION = new Category<>("fraction", Double.class);
    private static final double LARGEST_ORDINAL = 1e12;
    private static final int MOST_DIGITS = 4;

    private Numbers() {}

    public static void addTo(Grammar grammar) {
        grammar.add(WORDS, new NumberWords(grammar));
        grammar.add(DIGITS, new NumberDigits(grammar.file()));
        grammar.add(FRACTION, new Fractions());
        grammar.addRules(SCALE, (key, _) -> key.real());
        grammar.addRules(FIXED, (key, _) -> key.real());
        grammar.add(NUMBER, new SignedNumbers(grammar.file()));
        var amounts = RulePhrase.of(grammar.file(), "amount", (key, _) -> key.real());
        grammar.add(
                AMOUNT,
                (chart, from) -> {
                    var all = new ArrayList<>(amounts.at(chart, from));
                    all.addAll(chart.at(NUMBER, from));
                    return all;
                });
        grammar.add(IBAN, new Iban());
        grammar.add(COUNTED, new Counted(grammar.file()));
        grammar.add(INTEGER, Numbers::integers);
        grammar.add(ORDINAL, new Ordinals(grammar.file()));
    }

    /// Numbers in digits, those with a scale such as "5 million", and those in words.
    static List<Match<Double>> unsigned(Chart chart, int from) {
        var all = chart.either(FIXED, FRACTION, from);
        for (var digits : chart.at(DIGITS, from)) {
            all.add(digits.map(Numeral::value));
            if (isTimes(chart.words(), digits.end())) {
                all.add(Match.of(digits.value().value(), digits.end() + 1));
            }
        }
        for (var number : List.copyOf(all)) {
            for (var scale : chart.at(SCALE, number.end())) {
                all.add(Match.of(number.value() * scale.value(), scale.end()));
            }
        }
        for (var words : chart.at(WORDS, from)) {
            if (!words.value().isOrdinal()) {
                all.add(new Match<>(words.value().value(), words.end(), words.isWeak()));
            }
        }
        return all;
    }

    /// The sign in `2x pizza`, but not that in `4x4`.
    private static boolean isTimes(Words words, int at) {
        return words.isGluedAt(at)
                && (words.isAt(at, "x") || words.isAt(at, "\u00D7"))
                && !words.isGluedAt(at + 1);
    }

    private static List<Match<Integer>> integers(Chart chart, int from) {
        var all = new ArrayList<Match<Integer>>();
        var words = chart.words();
        if (isPlainInteger(words, from)) {
            all.add(Match.of(Integer.parseInt(words.get(from).text()), from + 1));
        }
        for (var match : chart.at(WORDS, from)) {
            var numeral = match.value();
            if (!numeral.isOrdinal() && numeral.isWhole() && numeral.value() < 10_000) {
                all.add(new Match<>((int) numeral.value(), match.end(), match.isWeak()));
            }
        }
        return all;
    }

    private static boolean isPlainInteger(Words words, int at) {
        return words.isDigitsAt(at)
                && words.get(at).text().length() <= MOST_DIGITS
                && words.isBoundary(at);
    }

    /// Those in words.
    static List<Match<Long>> ordinalWords(Chart chart, int from) {
        var all = new ArrayList<Match<Long>>();
        for (var match : chart.at(WORDS, from)) {
            if (match.value().isOrdinal() && match.value().value() < LARGEST_ORDINAL) {
                all.add(Match.of((long) match.value().value(), match.end()));
            }
        }
        return all;
    }
}
