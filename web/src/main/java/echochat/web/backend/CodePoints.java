package echochat.web.backend;

/// Turns places of this face, counted in code points as Python does, into places of ours, counted
/// in UTF-16 units, and back.
final class CodePoints {
    private CodePoints() {}

    static int from(String text, int utf16) {
        return text.codePointCount(0, utf16);
    }

    /// The place in UTF-16 units; the text's length if the place lies behind it.
    static int toUtf16(String text, int codePoints) {
        return codePoints >= text.codePointCount(0, text.length())
                ? text.length()
                : text.offsetByCodePoints(0, codePoints);
    }
}
