package echochat.formats.json;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.DidYouMean;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// The tokens of a JSON text, with their places and a way to tell what is wrong.
final class Tokens {
    static final int DEEPEST = 100;
    static final int LONGEST_VALUE = 1 << 17;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_VALUE)
                                    .build())
                    .build();

    final JsonParser parser;
    private final DatasetSink sink;
    private final Function<TokenStreamLocation, Location> places;
    private final Set<String> toldKeys;

    /// @param toldKeys the unknown keys that have been told already
    Tokens(
            Reader text,
            DatasetSink sink,
            Function<TokenStreamLocation, Location> places,
            Set<String> toldKeys) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.sink = sink;
        this.places = places;
        this.toldKeys = toldKeys;
    }

    static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /// Whether the text is one whole JSON value; a text may begin with a bracket and be none.
    static boolean areWhole(String json) {
        try (var parser = parser(json)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException _) {
            return false;
        }
    }

    DatasetSink sink() {
        return sink;
    }

    Location place() {
        return places.apply(parser.currentTokenLocation());
    }

    Location placeOf(@Nullable TokenStreamLocation location) {
        return places.apply(location == null ? parser.currentLocation() : location);
    }

    void tell(Problem problem, Object... words) {
        sink.finding(new Finding(place(), problem.with(words)));
    }

    /// Calls the reader for each key of the object that begins here, standing at its value.
    void eachKey(Set<String> known, Predicate<String> readValue) {
        var seen = new HashSet<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            if (!seen.add(key)) {
                tell(Problem.KEY_TWICE, key);
            }
            if (!known.contains(key)) {
                tellUnknown(key, known);
            }
            parser.nextToken();
            if (!readValue.test(key)) {
                parser.skipChildren();
            }
        }
    }

    private void tellUnknown(String key, Collection<String> known) {
        if (toldKeys.size() < 1_000 && toldKeys.add(key)) {
            tell(Problem.KEY_UNKNOWN, key, DidYouMean.hint(key, known));
        }
    }

    /// The value as text; empty, with a finding, if it is a list or an object.
    String text(String key) {
        return switch (parser.currentToken()) {
            case START_ARRAY, START_OBJECT -> {
                wrong(key, "a text");
                yield "";
            }
            case VALUE_NULL -> "";
            default -> parser.getString();
        };
    }

    /// A whole number, also one that was written as text.
    @Nullable Integer number(String key) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        var scalar = parser.currentToken().isScalarValue() ? parser.getString() : "";
        try {
            return new BigDecimal(scalar.strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException _) {
            wrong(key, "a whole number");
            return null;
        }
    }

    /// Tells that the value is of the wrong kind, and passes it by.
    void wrong(String key, String needed) {
        tell(Problem.JSON_WRONG_VALUE, key, kind(), needed);
        parser.skipChildren();
    }

    /// The kind of the current value in words.
    String kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
