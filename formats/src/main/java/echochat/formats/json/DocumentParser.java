package echochat.formats.json;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Problem;
import echochat.formats.example.ExampleMaker;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonToken;

/// Reads whatever stands at the top of a JSON text: a list of examples, one example, a dataset with
/// the key `examples`, or Rasa's `rasa_nlu_data`.
final class DocumentParser {
    private static final Set<String> DATASET_KEYS =
            Set.of("examples", "responses", "synonyms", "regexes", "lookups", "version");
    private static final Set<String> KEYS = all();

    private final Tokens tokens;
    private final ExampleParser examples;
    private final ExampleParser single;
    private final DatasetParts parts;

    DocumentParser(Tokens tokens, DatasetSink sink) {
        this.tokens = tokens;
        var maker = new ExampleMaker(sink);
        this.examples = new ExampleParser(tokens, maker);
        this.single = new ExampleParser(tokens, maker);
        this.parts = new DatasetParts(tokens);
    }

    /// Reads all values up to the end of the text.
    void all(JsonToken first) {
        for (var token = first; token != null; token = tokens.parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> examples();
                case START_OBJECT -> dataset();
                default -> tokens.tell(Problem.JSON_NOT_EXAMPLES, tokens.kind());
            }
        }
    }

    private void examples() {
        while (tokens.parser.nextToken() != JsonToken.END_ARRAY) {
            if (tokens.parser.currentToken() == JsonToken.START_OBJECT) {
                examples.one();
            } else {
                tokens.tell(Problem.JSON_NOT_EXAMPLES, tokens.kind());
                tokens.parser.skipChildren();
            }
        }
    }

    private void dataset() {
        var place = tokens.place();
        single.clear();
        var isDataset = new boolean[1];
        tokens.eachKey(
                KEYS,
                key -> {
                    isDataset[0] |= DATASET_KEYS.contains(key) || key.equals("rasa_nlu_data");
                    return single.take(key) || takePart(key);
                });
        if (single.hasBegun() || !isDataset[0]) {
            single.make(place);
        }
    }

    private boolean takePart(String key) {
        switch (key) {
            case "rasa_nlu_data" -> legacy();
            case "examples" -> list(key);
            case "responses" -> parts.responses();
            case "synonyms" -> parts.synonyms();
            case "regexes" -> parts.regexes();
            case "lookups" -> parts.lookups();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(String key) {
        if (tokens.parser.currentToken() == JsonToken.START_ARRAY) {
            examples();
        } else {
            tokens.wrong(key, "a list");
        }
    }

    private void legacy() {
        if (tokens.parser.currentToken() != JsonToken.START_OBJECT) {
            tokens.wrong("rasa_nlu_data", "an object");
            return;
        }
        tokens.eachKey(
                DatasetParts.LEGACY_KEYS,
                key -> {
                    if (key.equals("common_examples")) {
                        list(key);
                        return true;
                    }
                    return parts.takeLegacy(key);
                });
    }

    private static Set<String> all() {
        var keys = new HashSet<>(DATASET_KEYS);
        keys.addAll(ExampleParser.KEYS);
        keys.add("rasa_nlu_data");
        return Set.copyOf(keys);
    }
}
