package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Key;
import java.util.Locale;

/// A word, or a part of one, that numbers are composed of.
record Morpheme(Role role, double value, boolean isOrdinal) {
    /// How it goes together with others.
    enum Role {
        ZERO,
        DIGIT,
        /// A word for one that is an article too: a number only in company.
        ONE,
        /// One before a hundred or a thousand only.
        ARTICLE,
        /// Complete from ten to ninety-nine, such as twelve.
        TEEN,
        /// Takes a digit after it: twenty two.
        TENS,
        /// Takes a digit only with a word between: treinta y dos.
        ROUND,
        /// Takes a digit or a teen after it: soixante, quatre-vingt.
        SCORE,
        /// Multiplies what is before it: two hundred.
        HUNDRED,
        /// Complete hundreds: doscientos.
        HUNDREDS,
        /// A thousand and more.
        SCALE,
        /// Multiplies, and ends the number: two dozen.
        DOZEN,
        /// Stands between hundreds and the rest: and.
        AFTER_HUNDRED,
        /// Stands between tens and digit: et, y.
        AFTER_TENS,
        /// Stands between digit and tens: und.
        BEFORE_TENS,
        /// Adds a half to what is before it: and a half, einhalb.
        HALF,
        /// Parts a number from its decimals: point, Komma.
        POINT;

        static Role of(String name) {
            return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    static Morpheme of(Key key, boolean isOrdinal) {
        var value = key.arguments().isEmpty() ? 0 : key.real();
        return new Morpheme(Role.of(key.name()), value, isOrdinal);
    }
}
