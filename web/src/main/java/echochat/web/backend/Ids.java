package echochat.web.backend;

import echochat.core.backend.ForeignId;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads and writes the ids that callers make: whole numbers of any bearable length, or texts.
final class Ids {
    private static final int LONGEST_NUMBER = 640;
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private Ids() {}

    static ForeignId read(JsonNode value) throws NoIdException {
        if (value.isString()) {
            return text(value.stringValue());
        }
        if (!value.isNumber()) {
            throw new NoIdException("int_type", "Input should be a valid integer");
        }
        var number = whole(value);
        if (number == null) {
            throw new NoIdException(
                    "int_from_float",
                    "Input should be a valid integer, got a number with a fractional part");
        }
        return new ForeignId(number.toString(), true);
    }

    private static ForeignId text(String text) throws NoIdException {
        if (!ForeignId.SHAPE.matcher(text).matches()) {
            throw new NoIdException(
                    "string_pattern_mismatch",
                    "String should match pattern '" + ForeignId.SHAPE + "'");
        }
        return ForeignId.of(text);
    }

    private static @Nullable BigInteger whole(JsonNode value) {
        if (value.isIntegralNumber()) {
            var number = value.bigIntegerValue();
            return number.bitLength() <= LONGEST_NUMBER ? number : null;
        }
        var real = value.doubleValue();
        return real == Math.rint(real) && Math.abs(real) < EXACT_IN_DOUBLE
                ? BigInteger.valueOf((long) real)
                : null;
    }

    /// As it came: a number as a number.
    static Object json(ForeignId id) {
        return id.number() ? new BigInteger(id.text()) : id.text();
    }

    /// A value that is no id.
    static final class NoIdException extends Exception {
        private static final long serialVersionUID = 1;

        private final String type;
        private final String message;

        NoIdException(String type, String message) {
            super(message);
            this.type = type;
            this.message = message;
        }

        String type() {
            return type;
        }

        String message() {
            return message;
        }
    }
}
