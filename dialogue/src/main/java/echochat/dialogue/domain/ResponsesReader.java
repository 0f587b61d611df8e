package echochat.dialogue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import echochat.dialogue.domain.ResponsesWriter.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what [ResponsesWriter] wrote. Trusts no length in the bytes: none may promise more than
/// there is left, so that damaged or hostile bytes cost an exception and no memory.
final class ResponsesReader {
    private static final int LONGEST_NUMBER = 400;

    private final ByteBuffer bytes;

    ResponsesReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    Responses responses() {
        try {
            var format = bytes.get();
            if (format != ResponsesWriter.FORMAT) {
                throw new IllegalArgumentException("responses of the unknown format " + format);
            }
            var byName = new LinkedHashMap<String, List<Response>>();
            for (var left = length(); left > 0; left--) {
                byName.put(text(), variations());
            }
            if (bytes.hasRemaining()) {
                throw new IllegalArgumentException("bytes after the last response");
            }
            return new Responses(byName);
        } catch (BufferUnderflowException | ClassCastException | NumberFormatException damaged) {
            throw new IllegalArgumentException("damaged responses", damaged);
        }
    }

    private List<Response> variations() {
        var variations = new ArrayList<Response>();
        for (var left = length(); left > 0; left--) {
            var text = (String) value(0);
            var buttons = buttons();
            variations.add(
                    new Response(text, buttons, (String) value(0), (String) value(0), customMap()));
        }
        return variations;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        for (var left = length(); left > 0; left--) {
            buttons.add(new Button(text(), text()));
        }
        return buttons;
    }

    private Map<String, Object> customMap() {
        if (kind() != Kind.MAP) {
            throw new IllegalArgumentException("custom JSON that is no object");
        }
        return map(0);
    }

    private @Nullable Object value(int depth) {
        if (depth > ResponsesWriter.DEEPEST) {
            throw new IllegalArgumentException("custom JSON nested too deep");
        }
        return switch (kind()) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case WHOLE -> whole(number());
            case FRACTION -> fraction(number());
            case TEXT -> text();
            case LIST -> list(depth);
            case MAP -> map(depth);
        };
    }

    private Map<String, Object> map(int depth) {
        var map = new LinkedHashMap<String, Object>();
        for (var left = length(); left > 0; left--) {
            map.put(text(), value(depth + 1));
        }
        return map;
    }

    private List<Object> list(int depth) {
        var list = new ArrayList<Object>();
        for (var left = length(); left > 0; left--) {
            list.add(value(depth + 1));
        }
        return list;
    }

    /// The smallest type that holds it, as a JSON parser would give.
    private static Object whole(String digits) {
        var whole = new BigInteger(digits);
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }

    private static Object fraction(String digits) {
        var near = Double.parseDouble(digits);
        return Double.toString(near).equals(digits) || !Double.isFinite(near)
                ? (Object) near
                : new BigDecimal(digits);
    }

    /// A number's digits, few enough that converting them costs nothing.
    private String number() {
        var digits = text();
        if (digits.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a number of " + digits.length() + " digits");
        }
        return digits;
    }

    private Kind kind() {
        return Kind.of(bytes.get());
    }

    private String text() {
        var utf8 = new byte[length()];
        bytes.get(utf8);
        return new String(utf8, UTF_8);
    }

    /// Every element takes at least one byte.
    private int length() {
        var length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("a length of " + length + " where less is left");
        }
        return length;
    }
}
