package echochat.formats.rasa;

import echochat.core.problem.DidYouMean;
import echochat.core.problem.Problem;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// One file of a Rasa project, key by key.
final class RasaDocument {
    private static final Set<String> READ =
            Set.of("version", "nlu", "responses", "stories", "rules", "language", "pipeline");

    /// Parts of the domain and of the configuration.
    private static final Set<String> UNUSED =
            Set.of(
                    "actions",
                    "assistant_id",
                    "config",
                    "e2e_actions",
                    "entities",
                    "forms",
                    "importers",
                    "intents",
                    "policies",
                    "recipe",
                    "session_config",
                    "slots");

    private final YamlFile yaml;
    private final NluItems items;
    private final RasaResponses responses;
    private RasaConfig config;

    RasaDocument(YamlFile yaml) {
        this.yaml = yaml;
        this.items = new NluItems(yaml);
        this.responses = new RasaResponses(yaml);
        this.config = new RasaConfig(yaml);
    }

    void read(Node document) {
        if (!isOfNewerVersion(document)) {
            config = new RasaConfig(yaml);
            yaml.mapping("file", document, this::readPart);
            config.tell();
        }
    }

    private void readPart(ScalarNode key, Node value) {
        var name = key.getValue();
        if (config.take(key, value)) {
            return;
        }
        switch (name) {
            case "version" -> {}
            case "flows" -> yaml.tell(key, Problem.RASA_CALM, name);
            case "nlu" -> yaml.list(name, value).forEach(items::read);
            case "responses" -> yaml.mapping(name, value, responses::read);
            case "stories" -> yaml.list(name, value).forEach(item -> unused("story", item));
            case "rules" -> yaml.list(name, value).forEach(item -> unused("rule", item));
            default -> {
                if (UNUSED.contains(name)) {
                    yaml.sink().unused(name, "", yaml.place(key));
                } else {
                    var known = new TreeSet<>(READ);
                    known.addAll(UNUSED);
                    var near = DidYouMean.hint(name, known);
                    yaml.tell(key, Problem.KEY_UNKNOWN, name, near);
                }
            }
        }
    }

    private void unused(String kind, Node item) {
        var name = "";
        if (item instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var isName =
                        entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(kind);
                if (isName && entry.getValueNode() instanceof ScalarNode value) {
                    name = value.getValue();
                }
            }
        }
        yaml.sink().unused(kind, name, yaml.place(item));
    }

    private boolean isOfNewerVersion(Node document) {
        if (document instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("version")
                        && entry.getValueNode() instanceof ScalarNode version) {
                    return new RasaVersion(yaml).isNewer(version);
                }
            }
        }
        return false;
    }
}
