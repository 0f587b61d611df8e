package echochat.formats.rasa;

import echochat.core.problem.Problem;
import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import echochat.formats.json.JsonOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `responses:`, from a name to its variations.
final class RasaResponses {
    private static final Set<String> KEYS =
            Set.of("text", "image", "buttons", "quick_replies", "attachment", "custom");

    /// Keys that choose among variations: one that has them may not be said just so.
    private static final Set<String> CHOOSING = Set.of("condition", "channel");

    private static final Set<String> UNUSED = Set.of("elements", "id", "metadata", "button_type");

    private final YamlFile yaml;
    private final YamlValues values;

    RasaResponses(YamlFile yaml) {
        this.yaml = yaml;
        this.values = new YamlValues(yaml);
    }

    void read(ScalarNode name, Node variations) {
        if (!(variations instanceof SequenceNode) && variations instanceof ScalarNode) {
            yaml.scalar(name.getValue(), variations)
                    .ifPresent(text -> tell(name, Response.text(text), variations));
            return;
        }
        for (Node variation : yaml.list(name.getValue(), variations)) {
            if (variation instanceof ScalarNode text && !YamlFile.isNull(text)) {
                tell(name, Response.text(text.getValue()), text);
            } else {
                var draft = new Draft();
                yaml.mapping(name.getValue(), variation, draft::take);
                if (!draft.isChosen) {
                    tell(name, draft.response(), variation);
                }
            }
        }
    }

    private void tell(ScalarNode name, Response response, Node where) {
        var text = response.text();
        var saysSomething =
                (text != null && !text.isBlank())
                        || response.image() != null
                        || response.attachment() != null
                        || !response.custom().isEmpty();
        if (saysSomething) {
            yaml.sink().response(name.getValue(), response, yaml.place(where));
        } else {
            yaml.tell(where, Problem.RESPONSE_EMPTY, name.getValue());
        }
    }

    /// A variation whose parts are still coming in.
    private final class Draft {
        private @Nullable String text;
        private @Nullable String image;
        private @Nullable String attachment;
        private final List<Button> buttons = new ArrayList<>();
        private Map<String, Object> custom = Map.of();
        private boolean isChosen;

        void take(ScalarNode key, Node value) {
            var word = key.getValue();
            switch (word) {
                case "text" -> text = yaml.scalar(word, value).orElse(null);
                case "image" -> image = yaml.scalar(word, value).orElse(null);
                case "attachment" -> attachment = attachment(value);
                case "buttons", "quick_replies" ->
                        yaml.list(word, value).forEach(button -> buttons.add(button(button)));
                case "custom" -> custom = values.object(word, value);
                default -> other(key, word);
            }
        }

        private void other(ScalarNode key, String word) {
            isChosen |= CHOOSING.contains(word);
            if (CHOOSING.contains(word) || UNUSED.contains(word)) {
                yaml.sink().unused("responses: " + word, "", yaml.place(key));
            } else {
                yaml.tellUnknown(key, KEYS);
            }
        }

        private @Nullable String attachment(Node node) {
            return node instanceof ScalarNode
                    ? yaml.scalar("attachment", node).orElse(null)
                    : JsonOutput.text(values.object("attachment", node));
        }

        private Button button(Node node) {
            var parts = new String[] {"", ""};
            yaml.mapping(
                    "button",
                    node,
                    (key, value) -> {
                        switch (key.getValue()) {
                            case "title" -> parts[0] = yaml.scalar("title", value).orElse("");
                            case "payload" -> parts[1] = yaml.scalar("payload", value).orElse("");
                            default -> {}
                        }
                    });
            return new Button(parts[0], parts[1].isEmpty() ? parts[0] : parts[1]);
        }

        Response response() {
            return new Response(text, buttons, image, attachment, custom);
        }
    }
}
