package echochat.web.backend;

import echochat.core.backend.ForeignId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON object of a request, read field by field. What does not fit is collected, in the words
/// of FastAPI, and told at once by [#verify]; until then a field that does not fit reads as empty.
/// The content type does not matter, as the guide's `fetch` calls name none.
final class Body {
    static final int LARGEST = 512 * 1024;
    private static final JsonMapper JSON = new JsonMapper();
    private static final ForeignId NO_ID = ForeignId.of(0);

    private final JsonNode fields;
    private final List<Object> place;
    private final List<Fault> faults;

    private Body(JsonNode fields, List<Object> place, List<Fault> faults) {
        this.fields = fields;
        this.place = place;
        this.faults = faults;
        if (!fields.isObject()) {
            faults.add(
                    new Fault(
                            "model_attributes_type",
                            place,
                            "Input should be a valid dictionary or object to extract fields from"));
        }
    }

    static Body of(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "The body has more than 512 KB.");
        }
        return of(bytes);
    }

    static Body of(byte[] json) {
        var body = new Body(parsed(json), List.of("body"), new ArrayList<>());
        if (!body.fields.isObject()) {
            body.verify();
        }
        return body;
    }

    private static JsonNode parsed(byte[] json) {
        if (json.length == 0) {
            throw refusal(new Fault("missing", List.of("body"), "Field required"));
        }
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var offset = place == null ? 0 : Math.max(0, place.getByteOffset());
            throw refusal(new Fault("json_invalid", List.of("body", offset), "JSON decode error"));
        }
    }

    private static UnprocessableException refusal(Fault fault) {
        return new UnprocessableException(List.of(fault));
    }

    /// A text that must be there.
    String text(String field, int longest) {
        var value = fields.path(field);
        if (value.isMissingNode()) {
            return fault(field, "missing", "Field required");
        }
        return checked(field, value, longest);
    }

    /// A text that may be missing or null.
    @Nullable String textIfAny(String field, int longest) {
        var value = fields.path(field);
        return value.isMissingNode() || value.isNull() ? null : checked(field, value, longest);
    }

    /// Who speaks: a text, or a number taken as one; empty if it is missing or null.
    String sender(String field, int longest) {
        var value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isIntegralNumber() ? value.asString() : checked(field, value, longest);
    }

    private String checked(String field, JsonNode value, int longest) {
        if (!value.isString()) {
            return fault(field, "string_type", "Input should be a valid string");
        }
        var text = value.stringValue();
        if (text.length() > longest) {
            return fault(
                    field,
                    "string_too_long",
                    "String should have at most " + longest + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            return fault(field, "value_error", "Value error, a NUL character is not text");
        }
        return text;
    }

    /// A text that must be there and not be blank.
    String filled(String field, int longest) {
        var before = faults.size();
        var text = text(field, longest);
        if (faults.size() == before && text.isBlank()) {
            fault(field, "string_too_short", "String should have at least 1 character");
        }
        return text;
    }

    /// An id of the caller's: a whole number, or a text.
    ForeignId id(String field) {
        var value = fields.path(field);
        if (value.isMissingNode()) {
            fault(field, "missing", "Field required");
            return NO_ID;
        }
        return idOf(field, value);
    }

    /// An id that may be missing or null.
    @Nullable ForeignId idIfAny(String field) {
        var value = fields.path(field);
        return value.isMissingNode() || value.isNull() ? null : idOf(field, value);
    }

    private ForeignId idOf(String field, JsonNode value) {
        try {
            return Ids.read(value);
        } catch (Ids.NoIdException none) {
            fault(field, none.type(), none.message());
            return NO_ID;
        }
    }

    /// A whole number that must be there.
    int number(String field, int least, int most) {
        var value = fields.path(field);
        if (value.isMissingNode()) {
            fault(field, "missing", "Field required");
        } else if (!value.isIntegralNumber()) {
            fault(field, "int_type", "Input should be a valid integer");
        } else if (!value.canConvertToInt() || value.intValue() > most) {
            fault(field, "less_than_equal", "Input should be less than or equal to " + most);
        } else if (value.intValue() < least) {
            fault(field, "greater_than_equal", "Input should be greater than or equal to " + least);
        } else {
            return value.intValue();
        }
        return least;
    }

    /// A list of objects; one that is missing or null is empty.
    List<Body> list(String field, int most) {
        var value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(field, "list_type", "Input should be a valid list");
            return List.of();
        }
        if (value.size() > most) {
            fault(field, "too_long", "List should have at most " + most + " items");
            return List.of();
        }
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Body(value.get(index), to(field, index), faults))
                .toList();
    }

    /// Notes that a field does not fit; empty, to be returned in its place.
    String fault(String field, String type, String message) {
        if (fields.isObject()) {
            faults.add(new Fault(type, to(field), message));
        }
        return "";
    }

    private List<Object> to(Object... steps) {
        var way = new ArrayList<>(place);
        way.addAll(List.of(steps));
        return way;
    }

    /// Refuses the request if anything did not fit.
    void verify() {
        if (!faults.isEmpty()) {
            throw new UnprocessableException(faults);
        }
    }
}
