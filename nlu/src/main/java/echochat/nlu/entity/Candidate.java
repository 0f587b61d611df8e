package echochat.nlu.entity;

import org.jspecify.annotations.Nullable;

/// A span that one extractor takes for an entity.
///
/// @param start in UTF-16 units of the message
/// @param end exclusive
/// @param confidence from 0 to 1
/// @param extractor `tagger`, `regex`, `lookup` or `system`
/// @param meant the phrase of a list that the span is a misspelling of; null if it is none
public record Candidate(
        int start,
        int end,
        Label label,
        double confidence,
        String extractor,
        @Nullable String meant) {
    public static final String TAGGER = "tagger";
    public static final String REGEX = "regex";
    public static final String LOOKUP = "lookup";
    public static final String SYSTEM = "system";

    public Candidate(int start, int end, Label label, double confidence, String extractor) {
        this(start, end, label, confidence, extractor, null);
    }

    /// The same span as another kind.
    Candidate as(Label other) {
        return new Candidate(start, end, other, confidence, extractor, meant);
    }

    int length() {
        return end - start;
    }

    boolean isTaggers() {
        return extractor.equals(TAGGER);
    }

    boolean isSystem() {
        return extractor.equals(SYSTEM);
    }

    /// Whether the same extractor takes the same piece for the same.
    boolean isAgain(Candidate other) {
        return start == other.start
                && end == other.end
                && label.equals(other.label)
                && extractor.equals(other.extractor);
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
