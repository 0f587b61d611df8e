package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import java.util.List;

/// Numbers in digits, with the separators of the language: `1,234.5` or `1.234,5` or `1 234,5`. A
/// point that does not part groups of three is a decimal point in every language.
final class NumberDigits implements Phrase<Numeral> {
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_CODE_PARTS = 4;

    private final List<String> decimals;
    private final List<String> groups;
    private final boolean hasSpaces;

    NumberDigits(WordFile file) {
        decimals = file.words("digits", "decimal");
        groups = file.words("digits", "group");
        hasSpaces = !file.words("digits", "spaces").isEmpty();
    }

    @Override
    public List<Match<Numeral>> at(Chart chart, int from) {
        var words = chart.words();
        if (isPoint(words, from)) {
            var fraction = Double.parseDouble("0." + words.get(from + 1).text());
            return List.of(Match.of(new Numeral(fraction, false), from + 2));
        }
        var first = isMinus(words, from) ? from + 1 : from;
        if (!words.isDigitsAt(first) || isInside(words, first)) {
            return List.of();
        }
        var digits = new StringBuilder(words.get(first).text());
        var end = takeGroups(words, first + 1, digits);
        end = takeDecimals(words, end, digits);
        if (digits.length() > MOST_DIGITS) {
            return List.of();
        }
        var isNegative = first > from;
        if (isCutShort(words, end)) {
            return BothSeparators.at(words, first)
                    .map(number -> number.map(value -> signed(value, isNegative)))
                    .stream()
                    .toList();
        }
        return List.of(Match.of(signed(Double.parseDouble(digits.toString()), isNegative), end));
    }

    private static Numeral signed(double value, boolean isNegative) {
        return new Numeral(isNegative ? -value : value, false);
    }

    /// Of a number without anything before it, such as `.5`.
    private static boolean isPoint(Words words, int at) {
        var isFree = !words.isGluedAt(at) || (words.isSignAt(at - 1) && !words.isAt(at - 1, "."));
        return isFree
                && words.isAt(at, ".")
                && words.isGluedAt(at + 1)
                && words.isDigitsAt(at + 1)
                && words.get(at + 1).text().length() <= MOST_DIGITS
                && !isCutShort(words, at + 2);
    }

    private static boolean isMinus(Words words, int at) {
        return words.isAt(at, "-")
                && words.isGluedAt(at + 1)
                && (!words.isGluedAt(at) || words.isAt(at - 1, "("));
    }

    /// The tail of another number, or of a name such as `A5` or `AB-1234-56`.
    private static boolean isInside(Words words, int at) {
        if (!words.isGluedAt(at)) {
            return false;
        }
        return !words.isBoundary(at)
                || (isSeparator(words, at - 1) && words.isDigitsAt(at - 2))
                || isOfCode(words, at);
    }

    /// Whether capitals lead to it over hyphens. "Top-10" has none.
    private static boolean isOfCode(Words words, int at) {
        var first = at;
        for (int part = 0; part < MOST_CODE_PARTS && isLinked(words, first); part++) {
            first -= 2;
        }
        return first < at && !words.isDigitsAt(first) && words.isUpperAt(first);
    }

    private static boolean isLinked(Words words, int at) {
        return words.isGluedAt(at)
                && words.isAt(at - 1, "-")
                && words.isGluedAt(at - 1)
                && words.isDigitsAt(at);
    }

    private static boolean isSeparator(Words words, int at) {
        return words.isGluedAt(at) && (words.isAt(at, ".") || words.isAt(at, ","));
    }

    /// More separators follow than a number has, as in `192.168.0.1`.
    private static boolean isCutShort(Words words, int end) {
        return isSeparator(words, end) && words.isGluedAt(end + 1) && words.isDigitsAt(end + 1);
    }

    int takeGroups(Words words, int from, StringBuilder digits) {
        if (digits.length() > GROUP || digits.charAt(0) == '0') {
            return from;
        }
        var at = from;
        var separator = "";
        while (digits.length() <= MOST_DIGITS) {
            var here = separatorAt(words, at);
            var group = here.isBlank() ? at : at + 1;
            if (here.isEmpty()
                    || !(separator.isEmpty() || separator.equals(here))
                    || !isGroup(words, group)) {
                return at;
            }
            separator = here;
            digits.append(words.get(group).text());
            at = group + 1;
        }
        return at; // too long for a number: what follows is not looked at, however much it is
    }

    /// What parts two groups there: a sign, a space, or nothing at all.
    private String separatorAt(Words words, int at) {
        if (at >= words.size()) {
            return "";
        }
        var word = words.get(at);
        if (word.isGlued() && words.isGluedAt(at + 1) && groups.contains(word.text())) {
            return word.text();
        }
        var before = words.get(at - 1);
        var isOneSpace = !word.isGlued() && word.start() - before.end() == 1;
        return hasSpaces && isOneSpace ? " " : "";
    }

    private static boolean isGroup(Words words, int at) {
        return words.isDigitsAt(at) && words.get(at).text().length() == GROUP;
    }

    /// `45,30 €` in a language that writes a point: a comma before two digits beside a currency.
    private static boolean isPrice(Words words, int comma) {
        return words.isAt(comma, ",")
                && words.get(comma + 1).text().length() == 2
                && (isCurrency(words, comma - 2) || isCurrency(words, comma + 2));
    }

    private static boolean isCurrency(Words words, int at) {
        return words.isSignAt(at)
                && Character.getType(words.get(at).text().codePointAt(0))
                        == Character.CURRENCY_SYMBOL;
    }

    private int takeDecimals(Words words, int at, StringBuilder digits) {
        var isDecimal =
                words.isGluedAt(at)
                        && words.isGluedAt(at + 1)
                        && words.isDigitsAt(at + 1)
                        && (decimals.contains(words.get(at).text()) || isPrice(words, at));
        if (!isDecimal) {
            return at;
        }
        digits.append('.').append(words.get(at + 1).text());
        return at + 2;
    }
}
