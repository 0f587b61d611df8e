package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Words;
import java.util.Optional;

/// Numbers that can be read in one way only, whatever the language: in `1,500.00` and `1.500,00`
/// the last separator is the decimal one, since it differs from those before it.
final class BothSeparators {
    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 4;
    private static final int MOST_DECIMALS = 2;

    private BothSeparators() {}

    static Optional<Match<Double>> at(Words words, int from) {
        if (words.get(from).text().length() > GROUP) {
            return Optional.empty();
        }
        var digits = new StringBuilder(words.get(from).text());
        var group = words.isAt(from + 1, ",") ? "," : ".";
        var at = from + 1;
        while (at - from <= 2 * MOST_GROUPS
                && words.isBeforeDigits(at, group)
                && length(words, at) == GROUP) {
            digits.append(words.get(at + 1).text());
            at += 2;
        }
        var decimal = group.equals(",") ? "." : ",";
        var isBoth =
                at > from + 1
                        && words.isBeforeDigits(at, decimal)
                        && length(words, at) <= MOST_DECIMALS;
        if (!isBoth || words.isBeforeDigits(at + 2, ".") || words.isBeforeDigits(at + 2, ",")) {
            return Optional.empty();
        }
        digits.append('.').append(words.get(at + 1).text());
        return Optional.of(Match.of(Double.parseDouble(digits.toString()), at + 2));
    }

    private static int length(Words words, int sign) {
        return words.get(sign + 1).text().length();
    }
}
