package echochat.formats.json;

import echochat.formats.example.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/// Reads what stands beside the examples in a JSON dataset: responses, synonyms, regexes, lookups.
final class DatasetParts {
    static final Set<String> LEGACY_KEYS =
            Set.of("common_examples", "regex_features", "entity_synonyms", "lookup_tables");

    private final Tokens tokens;

    DatasetParts(Tokens tokens) {
        this.tokens = tokens;
    }

    /// `{"utter_greet": ["Hello", {"text": "Hi", "buttons": […]}]}`.
    void responses() {
        eachName(
                "responses",
                name -> {
                    var place = tokens.place();
                    var variations = new ResponseParser(tokens).variations(name);
                    variations.forEach(it -> tokens.sink().response(name, it, place));
                });
    }

    /// `{"New York": ["NYC", "the big apple"]}`.
    void synonyms() {
        eachText("synonyms", (value, text) -> tokens.sink().synonym(value, text, tokens.place()));
    }

    /// `{"zip": ["\\d{5}"]}`.
    void regexes() {
        eachText("regexes", this::regex);
    }

    /// `{"city": ["Oslo", "Rome"]}`.
    void lookups() {
        eachText("lookups", (name, text) -> tokens.sink().lookup(name, text, tokens.place()));
    }

    boolean takeLegacy(String key) {
        switch (key) {
            case "regex_features" -> eachItem(key, "name", "pattern", this::regex);
            case "entity_synonyms" ->
                    eachItem(
                            key,
                            "value",
                            "synonyms",
                            (value, text) -> tokens.sink().synonym(value, text, tokens.place()));
            case "lookup_tables" ->
                    eachItem(
                            key,
                            "name",
                            "elements",
                            (name, text) -> tokens.sink().lookup(name, text, tokens.place()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void regex(String name, String pattern) {
        if (Patterns.areRight(pattern, tokens.place(), tokens.sink())) {
            tokens.sink().regex(name, pattern, tokens.place());
        }
    }

    private void eachName(String key, Consumer<String> reader) {
        var parser = tokens.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            tokens.wrong(key, "an object");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            reader.accept(name);
        }
    }

    private void eachText(String key, BiConsumer<String, String> reader) {
        eachName(key, name -> texts(name).forEach(text -> reader.accept(name, text)));
    }

    /// A list of texts, or one text.
    private List<String> texts(String key) {
        var found = new ArrayList<String>();
        if (tokens.parser.currentToken() == JsonToken.START_ARRAY) {
            while (tokens.parser.nextToken() != JsonToken.END_ARRAY) {
                found.add(tokens.text(key));
            }
        } else {
            found.add(tokens.text(key));
        }
        found.removeIf(String::isBlank);
        return found;
    }

    private void eachItem(
            String key, String nameKey, String textsKey, BiConsumer<String, String> reader) {
        if (tokens.parser.currentToken() != JsonToken.START_ARRAY) {
            tokens.wrong(key, "a list");
            return;
        }
        while (tokens.parser.nextToken() != JsonToken.END_ARRAY) {
            if (tokens.parser.currentToken() == JsonToken.START_OBJECT) {
                item(nameKey, textsKey, reader);
            } else {
                tokens.wrong(key, "a list of objects");
            }
        }
    }

    private void item(String nameKey, String textsKey, BiConsumer<String, String> reader) {
        var name = new String[] {""};
        var texts = new ArrayList<String>();
        tokens.eachKey(
                Set.of(nameKey, textsKey),
                key -> {
                    if (key.equals(nameKey)) {
                        name[0] = tokens.text(key);
                    } else if (key.equals(textsKey)) {
                        texts.addAll(texts(key));
                    }
                    return key.equals(nameKey) || key.equals(textsKey);
                });
        texts.forEach(text -> reader.accept(name[0], text));
    }
}
