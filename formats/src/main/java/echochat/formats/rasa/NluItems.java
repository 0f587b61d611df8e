package echochat.formats.rasa;

import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.formats.example.Patterns;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the items below `nlu:`, each an intent, a synonym, a regex or a lookup with its examples.
final class NluItems {
    private static final Set<String> KINDS = Set.of("intent", "synonym", "regex", "lookup");
    private static final Set<String> KEYS =
            Set.of("intent", "synonym", "regex", "lookup", "examples", "metadata");

    private final YamlFile yaml;
    private final ExampleLines lines;
    private final AnnotatedExamples examples;
    private final Map<String, String> synonyms = new HashMap<>();

    NluItems(YamlFile yaml) {
        this.yaml = yaml;
        this.lines = new ExampleLines(yaml);
        this.examples = new AnnotatedExamples(yaml);
    }

    void read(Node node) {
        if (!(node instanceof MappingNode)) {
            yaml.list("nlu item", node);
            return;
        }
        var item = new Item();
        yaml.mapping("nlu item", node, item::take);
        item.tell(node);
    }

    /// An item whose parts are still coming in.
    private final class Item {
        private String kind = "";
        private String name = "";
        private @Nullable Node nameNode;
        private @Nullable Node written;

        void take(ScalarNode key, Node value) {
            var word = key.getValue();
            if (KINDS.contains(word)) {
                kind = word;
                name = yaml.scalar(word, value).orElse("").strip();
                nameNode = value;
            } else if (word.equals("examples")) {
                written = value;
            } else if (!KEYS.contains(word)) {
                yaml.tellUnknown(key, KEYS);
            }
        }

        void tell(Node item) {
            if (kind.isEmpty()) {
                yaml.tell(
                        item,
                        Problem.RASA_WRONG_SHAPE,
                        "nlu item",
                        "an intent, synonym, regex or lookup",
                        "none of them");
            } else if (name.isEmpty()) {
                yaml.tell(item, Problem.EMPTY_INTENT);
            } else {
                switch (kind) {
                    case "intent" -> intent(item);
                    case "synonym" -> lines.each(written, this::synonym);
                    case "regex" -> lines.each(written, this::regex);
                    default ->
                            lines.each(
                                    written,
                                    (text, place) -> yaml.sink().lookup(name, text, place));
                }
            }
        }

        private void intent(Node item) {
            if (name.indexOf('/') != name.lastIndexOf('/')) {
                yaml.tell(
                        nameNode == null ? item : nameNode,
                        Problem.INTENT_NAME,
                        name,
                        "has more than one slash");
                return;
            }
            var count = lines.each(written, (text, place) -> examples.read(text, name, place));
            if (count == 0) {
                yaml.tell(
                        nameNode == null ? item : nameNode, Problem.INTENT_WITHOUT_EXAMPLES, name);
            }
        }

        private void synonym(String text, Location place) {
            var other = synonyms.put(text, name);
            if (other != null && !other.equals(name)) {
                yaml.tell(place, Problem.SYNONYM_TWICE, text, name, other);
            }
            yaml.sink().synonym(name, text, place);
        }

        private void regex(String pattern, Location place) {
            if (Patterns.areRight(pattern, place, yaml.sink())) {
                yaml.sink().regex(name, pattern, place);
            }
        }
    }
}
