package echochat.nlu.entity;

/// A span that one extractor takes for an entity.
///
/// @param start in UTF-16 units of the message
/// @param end exclusive
/// @param confidence from 0 to 1
/// @param extractor `tagger`, `regex`, `lookup` or `system`
public record Candidate(int start, int end, Label label, double confidence, String extractor) {
    public static final String TAGGER = "tagger";
    public static final String REGEX = "regex";
    public static final String LOOKUP = "lookup";
    public static final String SYSTEM = "system";

    int length() {
        return end - start;
    }

    boolean isIn(Candidate other) {
        return start >= other.start && end <= other.end;
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
