package echochat.nlu.entity;

import echochat.nlu.text.Token;
import java.util.List;
import java.util.Map;

/// Signs that stand around the names of things rather than in them: punctuation, quotes, brackets,
/// emoji. Not those that names are made of, such as `+` and `#`.
final class LooseSigns {
    private static final String OF_NAMES = "+#%&@'\u2019\u00B0";

    /// What closes or opens a sign; a pair within a name belongs to it, as in `Foo (Bar)`.
    private static final Map<String, String> PARTNERS =
            Map.ofEntries(
                    Map.entry("(", ")"),
                    Map.entry(")", "("),
                    Map.entry("[", "]"),
                    Map.entry("]", "["),
                    Map.entry("{", "}"),
                    Map.entry("}", "{"),
                    Map.entry("\"", "\""),
                    Map.entry("\u00AB", "\u00BB"),
                    Map.entry("\u00BB", "\u00AB"),
                    Map.entry("\u201E", "\u201C\u201D"),
                    Map.entry("\u201C", "\u201D\u201E"),
                    Map.entry("\u201D", "\u201C\u201E"));

    private LooseSigns() {}

    static boolean is(String token) {
        return token.codePoints().allMatch(LooseSigns::isLoose);
    }

    private static boolean isLoose(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.NON_SPACING_MARK, // of an emoji, as joiners are
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.UNASSIGNED -> // an emoji that is younger than this Java
                    OF_NAMES.indexOf(codePoint) < 0;
            default -> false;
        };
    }

    /// Whether the sign's other half lies between the first and the last of the tokens.
    static boolean isPaired(List<Token> tokens, int first, int last, int sign) {
        var partners = PARTNERS.getOrDefault(tokens.get(sign).text(), "");
        for (int token = first + 1; token < last && !partners.isEmpty(); token++) {
            if (partners.contains(tokens.get(token).text())) {
                return true;
            }
        }
        return false;
    }
}
