package echochat.dialogue.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes responses as bytes; the same responses always give the same bytes. The layout: a format
/// number, then every list as its length and elements, every text as its length and UTF-8, and
/// before each custom value the sign of its [Kind].
final class ResponsesWriter {
    static final int FORMAT = 1;
    static final int DEEPEST = 100;

    /// What a value of custom JSON is, and the sign that says so in the bytes.
    enum Kind {
        NULL('0'),
        FALSE('-'),
        TRUE('+'),
        WHOLE('n'),
        FRACTION('f'),
        TEXT('t'),
        LIST('['),
        MAP('{');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        static Kind of(byte sign) {
            for (var kind : values()) {
                if (kind.sign == sign) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("an unknown kind of value " + sign);
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes(Responses responses) {
        try {
            out.writeByte(FORMAT);
            out.writeInt(responses.byName().size());
            for (var response : responses.byName().entrySet()) {
                text(response.getKey());
                out.writeInt(response.getValue().size());
                for (var variation : response.getValue()) {
                    variation(variation);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void variation(Response variation) throws IOException {
        value(variation.text(), 0);
        out.writeInt(variation.buttons().size());
        for (var button : variation.buttons()) {
            text(button.title());
            text(button.payload());
        }
        value(variation.image(), 0);
        value(variation.attachment(), 0);
        value(variation.custom(), 0);
    }

    private void value(@Nullable Object value, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("custom JSON deeper than " + DEEPEST + " levels");
        }
        switch (value) {
            case null -> kind(Kind.NULL);
            case Boolean truth -> kind(truth ? Kind.TRUE : Kind.FALSE);
            case Integer whole -> whole(whole);
            case Long whole -> whole(whole);
            case Short whole -> whole(whole);
            case Byte whole -> whole(whole);
            case BigInteger big -> kindAndText(Kind.WHOLE, big.toString());
            case BigDecimal fraction -> kindAndText(Kind.FRACTION, fraction.toString());
            case Number fraction -> kindAndText(Kind.FRACTION, fraction.toString());
            case Map<?, ?> map -> map(map, depth);
            case List<?> list -> list(list, depth);
            default -> kindAndText(Kind.TEXT, value.toString());
        }
    }

    private void map(Map<?, ?> map, int depth) throws IOException {
        kind(Kind.MAP);
        out.writeInt(map.size());
        for (var entry : map.entrySet()) {
            text(String.valueOf(entry.getKey()));
            value(entry.getValue(), depth + 1);
        }
    }

    private void list(List<?> list, int depth) throws IOException {
        kind(Kind.LIST);
        out.writeInt(list.size());
        for (var element : list) {
            value(element, depth + 1);
        }
    }

    private void whole(Number whole) throws IOException {
        kindAndText(Kind.WHOLE, whole.toString());
    }

    private void kindAndText(Kind kind, String text) throws IOException {
        kind(kind);
        text(text);
    }

    private void kind(Kind kind) throws IOException {
        out.writeByte(kind.sign);
    }

    private void text(String text) throws IOException {
        var utf8 = text.getBytes(UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
