package echochat.nlu.system.contact;

import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Phone numbers: 6 to 15 digits with spaces, points, hyphens, slashes and parentheses between
/// them, as in `+49 (0)30 1234-567` or `650-701-8887 ext 12`. Told as Duckling does: `(+1)
/// 6507018887`.
final class PhoneNumbers {
    private static final int LEAST_DIGITS = 6;
    private static final int LEAST_PLAIN_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 40;
    /// Beginnings of country codes with three digits.
    private static final Set<String> LONG_CODES =
            Set.of(
                    "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59",
                    "67", "68", "69", "80", "85", "87", "88", "96", "97", "99");
    private static final String BETWEEN = " .-/()\u00A0\u202F";
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "\\s{0,2}(?:ext\\.?|extension|x|durchwahl|poste|anexo)\\s{0,2}(\\d{1,6})(?!\\w)");
    private static final Pattern DATE_OR_ADDRESS =
            Pattern.compile(
                    "\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}|\\d{4}([./-])\\d{1,2}\\2\\d{1,2}|\\d{1,2}/\\d{4}"
                            + "|\\d{1,3}(\\.\\d{1,3}){3}|\\d{1,3}(\\.\\d{3})+|\\d{1,2}( \\d{3})+");

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private PhoneNumbers(String text) {
        this.text = text;
    }

    static List<Found> in(String text) {
        var numbers = new PhoneNumbers(text);
        numbers.walk();
        return numbers.found;
    }

    private void walk() {
        for (int at = 0; at < text.length(); ) {
            if (isStart(at)) {
                at = take(at);
            } else {
                at++;
            }
        }
    }

    private boolean isStart(int at) {
        var sign = text.charAt(at);
        var begins = isDigit(sign) || ((sign == '+' || sign == '(') && isFollowed(at));
        return begins && (at == 0 || !isWordSign(text.charAt(at - 1)));
    }

    private boolean isFollowed(int at) {
        return at + 1 < text.length()
                && (isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '+');
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetterOrDigit(sign) || "_@#$€£%".indexOf(sign) >= 0;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// Reads the longest row of digits from there; returns where to go on.
    private int take(int start) {
        var end = start;
        var digits = 0;
        var at = start;
        for (; at < text.length() && isPart(at, start); at++) {
            if (isDigit(text.charAt(at))) {
                digits++;
                end = at + 1;
            }
        }
        var isWhole = end == text.length() || !isWordSign(text.charAt(end));
        if (isWhole && at - start <= LONGEST && isPhone(text.substring(start, end), digits)) {
            return add(start, end);
        }
        return Math.max(at, start + 1);
    }

    private boolean isPart(int at, int start) {
        var sign = text.charAt(at);
        if (isDigit(sign) || (sign == '+' && at <= start + 1)) {
            return true;
        }
        // two signs in a row end it, but for ") " and " - "
        var run = 1;
        while (at - run >= start && BETWEEN.indexOf(text.charAt(at - run)) >= 0) {
            run++;
        }
        return BETWEEN.indexOf(sign) >= 0 && run <= 3;
    }

    private static boolean isPhone(String number, int digits) {
        if (digits > MOST_DIGITS || DATE_OR_ADDRESS.matcher(number).matches()) {
            return false;
        }
        var hasMarks = number.startsWith("+") || number.startsWith("(") || number.startsWith("0");
        var least = hasMarks ? LEAST_DIGITS : LEAST_PLAIN_DIGITS;
        return digits >= least && isBalanced(number);
    }

    private static boolean isBalanced(String number) {
        var open = number.chars().filter(sign -> sign == '(').count();
        return open == number.chars().filter(sign -> sign == ')').count() && open <= 2;
    }

    private int add(int start, int end) {
        var value = written(text.substring(start, end));
        var extension = EXTENSION.matcher(text).region(end, Math.min(text.length(), end + 20));
        var last = end;
        if (extension.lookingAt()) {
            value += " ext " + extension.group(1);
            last = extension.end();
        }
        found.add(new Found(start, last, new SystemValue.Text(value)));
        return last;
    }

    private static String written(String number) {
        var isForeign = number.indexOf('+') >= 0;
        var digits = digits(isForeign ? number.replace("(0)", "") : number);
        if (!isForeign) {
            return digits;
        }
        var code = lengthOfCode(digits);
        return "(+" + digits.substring(0, code) + ") " + digits.substring(code);
    }

    /// Of a country's code, as the plan of the ITU (E.164) deals them out.
    private static int lengthOfCode(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) {
            return 1;
        }
        return LONG_CODES.contains(digits.substring(0, 2)) ? 3 : 2;
    }

    private static String digits(String number) {
        var digits = new StringBuilder();
        number.chars()
                .filter(sign -> isDigit((char) sign))
                .forEach(sign -> digits.append((char) sign));
        return digits.toString();
    }
}
