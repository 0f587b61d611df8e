package echochat.core.understanding;

/// Turns places in a text from UTF-16 units into code points, as Rasa counts them.
final class CodePoints {
    private final String text;
    private final boolean same;
    private int lastUnit;
    private int lastPoint;

    CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /// Cheap where the places asked for go forward.
    int before(int unit) {
        if (same) {
            return unit;
        }
        if (unit < lastUnit) {
            lastUnit = 0;
            lastPoint = 0;
        }
        lastPoint += text.codePointCount(lastUnit, unit);
        lastUnit = unit;
        return lastPoint;
    }
}
