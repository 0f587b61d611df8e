package echochat.nlu.system.number;

/// A number as it was said.
///
/// @param isOrdinal whether it is a place in a row
public record Numeral(double value, boolean isOrdinal) {
    boolean isWhole() {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
