package echochat.web.backend;

/// Turns places of this face, counted in code points as Python does, into places of ours, counted
/// in UTF-16 units, and back. Cheap where the places asked for go forward.
final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    int ofUnit(int wanted) {
        if (wanted < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, wanted);
        unit = wanted;
        return point;
    }

    /// The place in UTF-16 units; one behind the text's end if the place lies there.
    int toUnit(int wanted) {
        if (wanted < point) {
            unit = 0;
            point = 0;
        }
        while (point < wanted && unit < text.length()) {
            unit += Character.charCount(text.codePointAt(unit));
            point++;
        }
        return point == wanted ? unit : text.length() + 1;
    }
}
