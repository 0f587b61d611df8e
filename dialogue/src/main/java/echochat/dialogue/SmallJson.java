package echochat.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the JSON object of a button's payload: texts, numbers, truths, and lists of them.
final class SmallJson {
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE]-?\\d+)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String json;
    private int at;

    SmallJson(String json) {
        this.json = json;
    }

    /// Empty if this is not such an object.
    Optional<Map<String, Object>> object() {
        try {
            var object = members();
            skipSpace();
            return at == json.length() ? Optional.of(object) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        expect('{');
        if (takes('}')) {
            return members;
        }
        do {
            var name = text();
            expect(':');
            members.put(name, next() == '[' ? list() : scalar());
        } while (takes(','));
        expect('}');
        return members;
    }

    private List<Object> list() {
        var elements = new ArrayList<>();
        expect('[');
        if (takes(']')) {
            return elements;
        }
        do {
            elements.add(scalar());
        } while (takes(','));
        expect(']');
        return elements;
    }

    /// A text, or the text of a number or of one of the [#WORDS].
    private String scalar() {
        if (next() == '"') {
            return text();
        }
        for (var word : WORDS) {
            if (json.startsWith(word, at)) {
                at += word.length();
                return word;
            }
        }
        var number = NUMBER.matcher(json).region(at, json.length());
        if (!number.lookingAt()) {
            throw new IllegalArgumentException("no value at " + at);
        }
        at = number.end();
        return number.group();
    }

    private String text() {
        expect('"');
        var text = new StringBuilder();
        for (var sign = json.charAt(at++); sign != '"'; sign = json.charAt(at++)) {
            text.append(sign == '\\' ? escaped(json.charAt(at++)) : sign);
        }
        return text.toString();
    }

    private char escaped(char sign) {
        return switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> sign;
        };
    }

    private void expect(char sign) {
        if (!takes(sign)) {
            throw new IllegalArgumentException(sign + " is missing at " + at);
        }
    }

    private boolean takes(char sign) {
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    private char next() {
        skipSpace();
        return at < json.length() ? json.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
