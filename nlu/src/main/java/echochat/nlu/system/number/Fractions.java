package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Parts of one in digits: `1/2`, `½`, and with whole ones before it, `2 1/2`, `2½`. Only what is
/// less than one and not divided finer than into tenths is a fraction: `24/7` and `25/12` are not.
final class Fractions implements Phrase<Double> {
    private static final int MOST_DIGITS = 3;
    private static final String SIGN_WITHIN = "\u2044"; // what "½" is made of, beside 1 and 2

    @Override
    public List<Match<Double>> at(Chart chart, int from) {
        var words = chart.words();
        var all = new ArrayList<>(alone(words, from));
        if (isWhole(words, from)) {
            double whole = Integer.parseInt(words.get(from).text());
            for (var part : alone(words, from + 1)) {
                all.add(Match.of(whole + part.value(), part.end()));
            }
        }
        return all;
    }

    private static boolean isWhole(Words words, int at) {
        return words.isDigitsAt(at)
                && words.get(at).text().length() <= MOST_DIGITS
                && words.isBoundary(at)
                && !isTail(words, at);
    }

    private static List<Match<Double>> alone(Words words, int at) {
        if (words.isSignAt(at)) {
            var value = sign(words.get(at).text());
            return value.isPresent() ? List.of(Match.of(value.getAsDouble(), at + 1)) : List.of();
        }
        var isFraction =
                words.isDigitsAt(at)
                        && !words.isGluedAt(at)
                        && words.isGluedAt(at + 1)
                        && words.isAt(at + 1, "/")
                        && words.isGluedAt(at + 2)
                        && words.isDigitsAt(at + 2)
                        && !isTail(words, at + 4);
        if (!isFraction) {
            return List.of();
        }
        var value = divided(words.get(at).text(), words.get(at + 2).text());
        return value.isPresent() ? List.of(Match.of(value.getAsDouble(), at + 3)) : List.of();
    }

    /// Of a longer row of numbers, such as a date.
    private static boolean isTail(Words words, int at) {
        return words.isGluedAt(at) && words.isGluedAt(at - 1) && words.isDigitsAt(at - 2);
    }

    /// `½` is one sign that stands for three.
    private static OptionalDouble sign(String sign) {
        if (Character.getType(sign.codePointAt(0)) != Character.OTHER_NUMBER) {
            return OptionalDouble.empty();
        }
        var parts = Normalizer.normalize(sign, Normalizer.Form.NFKC).split(SIGN_WITHIN, -1);
        return parts.length == 2 ? divided(parts[0], parts[1]) : OptionalDouble.empty();
    }

    private static OptionalDouble divided(String count, String parts) {
        var isShort = count.matches("[1-9]") && parts.matches("[2-9]|10");
        if (!isShort || Integer.parseInt(count) >= Integer.parseInt(parts)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(count) / Double.parseDouble(parts));
    }
}
