package echochat.nlu.system.number;

import static echochat.nlu.system.number.Morpheme.Role.AFTER_HUNDRED;
import static echochat.nlu.system.number.Morpheme.Role.AFTER_TENS;
import static echochat.nlu.system.number.Morpheme.Role.ARTICLE;
import static echochat.nlu.system.number.Morpheme.Role.BEFORE_TENS;
import static echochat.nlu.system.number.Morpheme.Role.DIGIT;
import static echochat.nlu.system.number.Morpheme.Role.DOZEN;
import static echochat.nlu.system.number.Morpheme.Role.HALF;
import static echochat.nlu.system.number.Morpheme.Role.HUNDRED;
import static echochat.nlu.system.number.Morpheme.Role.HUNDREDS;
import static echochat.nlu.system.number.Morpheme.Role.ONE;
import static echochat.nlu.system.number.Morpheme.Role.POINT;
import static echochat.nlu.system.number.Morpheme.Role.ROUND;
import static echochat.nlu.system.number.Morpheme.Role.SCALE;
import static echochat.nlu.system.number.Morpheme.Role.SCORE;
import static echochat.nlu.system.number.Morpheme.Role.TEEN;
import static echochat.nlu.system.number.Morpheme.Role.TENS;
import static echochat.nlu.system.number.Morpheme.Role.ZERO;

import echochat.nlu.system.number.Morpheme.Role;
import java.util.List;
import java.util.OptionalDouble;

/// Puts a number together from its morphemes, as all four languages do it: below a hundred, below a
/// thousand, then falling scales.
final class Composition {
    private static final double NOTHING = -1;
    private static final double MILLION = 1e6;

    private final List<Morpheme> morphemes;
    private int next;

    private Composition(List<Morpheme> morphemes) {
        this.morphemes = morphemes;
    }

    /// The number that all morphemes together are; empty if they are none, or more than one.
    static OptionalDouble of(List<Morpheme> morphemes) {
        for (int i = 0; i + 1 < morphemes.size(); i++) {
            var both = morphemes.get(i).role() == ROUND && morphemes.get(i + 1).isOrdinal();
            if (morphemes.get(i).isOrdinal() && !both) {
                return OptionalDouble.empty();
            }
        }
        var composition = new Composition(morphemes);
        var value = composition.number();
        return value == NOTHING || composition.next < morphemes.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(value);
    }

    private double number() {
        var total = takes(ZERO) ? 0 : whole();
        if (total == NOTHING) {
            return NOTHING;
        }
        if (takes(HALF)) {
            var isOfMillions = next > 1 && isMillions(morphemes.get(next - 2));
            return isOfMillions
                    ? total + morphemes.get(next - 2).value() / 2 // a million and a half
                    : scaled(total + 0.5);
        }
        return takes(POINT) ? scaled(total + decimals()) : total;
    }

    private static boolean isMillions(Morpheme morpheme) {
        return morpheme.role() == SCALE && morpheme.value() >= MILLION;
    }

    /// "Two and a half million".
    private double scaled(double total) {
        return takes(SCALE) ? total * morphemes.get(next - 1).value() : total;
    }

    private double decimals() {
        double digits = 0;
        double scale = 1;
        while (isNext(DIGIT, ZERO, ONE)) {
            digits = digits * 10 + take().value();
            scale *= 10;
        }
        if (scale == 1) {
            next = 0; // "two point" is no number: what is left over makes it refused
        }
        return digits / scale;
    }

    private double whole() {
        double total = NOTHING;
        double lowest = Double.MAX_VALUE;
        while (true) {
            var before = next;
            var count = belowThousand();
            if (isNext(SCALE) && morphemes.get(next).value() < lowest) {
                lowest = take().value();
                total = Math.max(total, 0) + (count == NOTHING ? 1 : count) * lowest;
                skipBefore(AFTER_HUNDRED);
                continue;
            }
            if (count != NOTHING && takes(DOZEN)) {
                return total == NOTHING ? count * morphemes.get(next - 1).value() : NOTHING;
            }
            if (count == NOTHING) {
                next = before;
                return total;
            }
            return Math.max(total, 0) + count;
        }
    }

    private double belowThousand() {
        if (takes(HUNDREDS)) {
            return morphemes.get(next - 1).value() + rest();
        }
        if (takes(HUNDRED)) {
            return 100 + rest();
        }
        if (isNext(ARTICLE) && isAt(next + 1, HUNDRED, SCALE, DOZEN)) {
            next++;
            return takes(HUNDRED) ? 100 + rest() : 1;
        }
        var count = belowHundred();
        return count > 0 && count < 100 && takes(HUNDRED) ? count * 100 + rest() : count;
    }

    private double rest() {
        skipBefore(AFTER_HUNDRED);
        skipBefore(BEFORE_TENS);
        var rest = belowHundred();
        return rest == NOTHING ? 0 : rest;
    }

    private double belowHundred() {
        if (takes(TEEN)) {
            return morphemes.get(next - 1).value();
        }
        if (isNext(DIGIT, ONE)) {
            var digit = take().value();
            if (isNext(BEFORE_TENS) && isAt(next + 1, TENS, ROUND)) {
                next++;
                return digit + take().value();
            }
            return digit;
        }
        return isNext(TENS, ROUND, SCORE) ? tens() : NOTHING;
    }

    private double tens() {
        var tens = take();
        if (tens.isOrdinal()) { // vigésimo segundo
            return tens.value() + (isNext(DIGIT) ? take().value() : 0);
        }
        var linked = isNext(AFTER_TENS);
        var after = linked ? next + 1 : next;
        var takesDigit = linked || tens.role() != ROUND;
        var fits =
                (takesDigit && isAt(after, DIGIT, ONE))
                        || (tens.role() == SCORE && isAt(after, TEEN));
        if (!fits) {
            return tens.value();
        }
        next = after;
        return tens.value() + take().value();
    }

    /// The word between hundreds and the rest belongs to the number only if a rest follows.
    private void skipBefore(Role role) {
        if (isNext(role) && next + 1 < morphemes.size()) {
            next++;
        }
    }

    private boolean takes(Role role) {
        if (!isNext(role)) {
            return false;
        }
        next++;
        return true;
    }

    private Morpheme take() {
        return morphemes.get(next++);
    }

    private boolean isNext(Role... roles) {
        return isAt(next, roles);
    }

    private boolean isAt(int index, Role... roles) {
        if (index >= morphemes.size()) {
            return false;
        }
        for (var role : roles) {
            if (morphemes.get(index).role() == role) {
                return true;
            }
        }
        return false;
    }
}
