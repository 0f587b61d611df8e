package echochat.formats.json;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;
import echochat.formats.example.ExampleMaker;
import echochat.formats.example.RawEntity;
import java.util.List;
import java.util.Set;

/// Reads `{"text": …, "intent": …, "entities": […], "response": …}`.
final class ExampleParser {
    static final Set<String> KEYS = Set.of("text", "intent", "entities", "response", "metadata");

    private final Tokens tokens;
    private final ExampleMaker maker;
    private String text = "";
    private String intent = "";
    private List<RawEntity> entities = List.of();
    private List<Response> responses = List.of();

    ExampleParser(Tokens tokens, ExampleMaker maker) {
        this.tokens = tokens;
        this.maker = maker;
    }

    /// Reads the object that begins here.
    void one() {
        var place = tokens.place();
        clear();
        tokens.eachKey(KEYS, this::take);
        make(place);
    }

    void clear() {
        text = "";
        intent = "";
        entities = List.of();
        responses = List.of();
    }

    /// Whether any part of an example has been taken.
    boolean hasBegun() {
        return !text.isEmpty() || !intent.isEmpty() || !entities.isEmpty();
    }

    void make(Location place) {
        var name = intent.strip();
        if (maker.make(text, name, entities, place)) {
            DatasetSink sink = tokens.sink();
            responses.forEach(response -> sink.response("utter_" + name, response, place));
        }
    }

    boolean take(String key) {
        switch (key) {
            case "text" -> text = tokens.text(key);
            case "intent" -> intent = tokens.text(key);
            case "entities" -> entities = new EntityParser(tokens).list();
            case "response" -> responses = new ResponseParser(tokens).variations(key);
            default -> {
                return false;
            }
        }
        return true;
    }
}
