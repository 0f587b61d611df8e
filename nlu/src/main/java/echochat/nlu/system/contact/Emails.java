package echochat.nlu.system.contact;

import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.List;

/// E-mail addresses, looked for around each `@`.
final class Emails {
    private static final String OTHER_SIGNS = "._%+-'&";
    private static final int LONGEST_NAME = 64;

    private Emails() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var least = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var start = startOfName(text, at, least);
            var end = endOfHost(text, at + 1);
            if (start < at && HostName.isDomain(text.substring(at + 1, end))) {
                var address = text.substring(start, end);
                found.add(new Found(start, end, new SystemValue.Text(address)));
                least = end;
            }
        }
        return found;
    }

    private static int startOfName(String text, int at, int least) {
        var start = at;
        while (start > Math.max(least, at - LONGEST_NAME) && isNameSign(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        var isProper = start < at && text.charAt(at - 1) != '.';
        return isProper ? start : at;
    }

    private static boolean isNameSign(char sign) {
        return Character.isLetterOrDigit(sign) || OTHER_SIGNS.indexOf(sign) >= 0;
    }

    /// Without the point that ends the sentence.
    private static int endOfHost(String text, int from) {
        var end = from;
        while (end < text.length()
                && (HostName.isPart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
