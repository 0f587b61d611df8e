package echochat.nlu.system.contact;

import java.util.Arrays;
import java.util.Locale;

/// What may stand for a host in an address.
final class HostName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {}

    /// Letters of any script, digits and hyphens between points, with a top-level domain of at
    /// least two letters.
    static boolean isDomain(String host) {
        if (host.length() > LONGEST || host.indexOf('.') < 0 || host.endsWith(".")) {
            return false;
        }
        var labels = host.split("\\.", -1);
        var top = labels[labels.length - 1];
        return Arrays.stream(labels).allMatch(HostName::isLabel)
                && top.length() >= 2
                && (top.chars().allMatch(Character::isLetter) || top.startsWith("xn--"));
    }

    static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(HostName::isPart);
    }

    static boolean isPart(int unit) {
        return Character.isLetterOrDigit(unit) || unit == '-';
    }

    static String withoutWww(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
