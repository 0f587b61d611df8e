package echochat.formats.example;

import java.util.Optional;

/// A piece of a text, in UTF-16 units; never empty, never outside, never through a letter.
record Range(int start, int end) {

    /// The piece that these offsets mean, whichever way they count.
    static Optional<Range> of(String text, int start, int end, String value) {
        var points = ofCodePoints(text, start, end);
        if (points.isPresent() && points.get().in(text).equals(value)) {
            return points;
        }
        var units = ofUnits(text, start, end);
        if (units.isPresent() && (points.isEmpty() || units.get().in(text).equals(value))) {
            return units;
        }
        return points;
    }

    private static Optional<Range> ofCodePoints(String text, int start, int end) {
        if (start < 0 || start >= end || end > text.length()) {
            return Optional.empty();
        }
        if (end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        var from = text.offsetByCodePoints(0, start);
        return Optional.of(new Range(from, text.offsetByCodePoints(from, end - start)));
    }

    private static Optional<Range> ofUnits(String text, int start, int end) {
        var fits = start >= 0 && start < end && end <= text.length();
        return fits && !cutsLetter(text, start) && !cutsLetter(text, end)
                ? Optional.of(new Range(start, end))
                : Optional.empty();
    }

    private static boolean cutsLetter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /// The place of these words that is nearest to this one.
    Optional<Range> nearest(String text, String words) {
        var best = Optional.<Range>empty();
        var distance = Integer.MAX_VALUE;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (Math.abs(at - start) < distance) {
                distance = Math.abs(at - start);
                best = Optional.of(new Range(at, at + words.length()));
            }
        }
        return best;
    }
}
