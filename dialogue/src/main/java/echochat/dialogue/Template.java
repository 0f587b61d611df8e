package echochat.dialogue;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text with gaps such as `{city}`. Doubled braces stand for single ones, and braces around
/// anything but a name are left as they are, so that a button's payload may hold JSON.
record Template(String text) {
    private static final Pattern GAP =
            Pattern.compile("\\{(\\{[^{}]*})}|\\{([\\p{L}_][\\p{L}\\p{N}_.-]*)}");
    private static final Pattern AFTER_GAP_AT_START = Pattern.compile("^[ \\t]*[,;:]?[ \\t]*");

    boolean isFilledBy(Slots slots) {
        return text.indexOf('{') < 0
                || GAP.matcher(text)
                        .results()
                        .allMatch(gap -> gap.group(2) == null || isKnown(gap, slots));
    }

    /// The text with its gaps filled; a gap that no slot fills goes, with the space before it.
    String fill(Slots slots) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        var gaps = GAP.matcher(text);
        var from = 0;
        while (gaps.find()) {
            filled.append(text, from, gaps.start());
            from = gaps.end();
            if (gaps.group(1) != null) {
                filled.append(gaps.group(1));
            } else if (isKnown(gaps, slots)) {
                filled.append(slots.values().get(gaps.group(2)));
            } else {
                from = dropGap(filled, from);
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /// Returns where the text goes on after a gap that stays empty.
    private int dropGap(StringBuilder filled, int afterGap) {
        var end = filled.length();
        while (end > 0 && (filled.charAt(end - 1) == ' ' || filled.charAt(end - 1) == '\t')) {
            end--;
        }
        filled.setLength(end);
        if (end > 0 && filled.charAt(end - 1) != '\n') {
            return afterGap;
        }
        var rest = AFTER_GAP_AT_START.matcher(text).region(afterGap, text.length());
        return rest.lookingAt() ? rest.end() : afterGap;
    }

    private static boolean isKnown(MatchResult gap, Slots slots) {
        return slots.values().containsKey(gap.group(2));
    }
}
