package echochat.formats.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes maps, lists, strings, numbers and booleans as JSON.
public final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOutput() {}

    /// On one line.
    public static String text(Object value) {
        var text = new StringWriter();
        try (var json = generator(text)) {
            write(json, value);
        }
        return text.toString();
    }

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach(
                        (key, each) -> {
                            json.writeName(String.valueOf(key));
                            write(json, each);
                        });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> json.writeNumber(String.valueOf(number));
            default -> json.writeString(value.toString());
        }
    }
}
