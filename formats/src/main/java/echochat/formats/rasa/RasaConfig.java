package echochat.formats.rasa;

import echochat.core.pipeline.ComponentNote;
import echochat.core.pipeline.Fate;
import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.DidYouMean;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// The part of a Rasa project that says how its model is made: `language` and `pipeline`. A file
/// with `policies` or a `recipe` but no pipeline has the one that Rasa takes by itself.
final class RasaConfig {
    private static final Set<String> SIGNS = Set.of("pipeline", "policies", "recipe");
    private static final String RASAS_OWN = "rasa.";

    private final YamlFile yaml;
    private final PipelineDraft draft = new PipelineDraft();
    private final List<ComponentNote> notes = new ArrayList<>();
    private @Nullable Location place;
    private @Nullable Node pipeline;
    private String language = "";

    RasaConfig(YamlFile yaml) {
        this.yaml = yaml;
    }

    /// Takes a key of the file. False if somebody else has to say what becomes of it.
    boolean take(ScalarNode key, Node value) {
        var name = key.getValue();
        if (SIGNS.contains(name) && (place == null || name.equals("pipeline"))) {
            place = yaml.place(key);
        }
        switch (name) {
            case "language" -> language = yaml.scalar(name, value).orElse("").strip();
            case "pipeline" -> pipeline = value;
            case "policies" -> policies(value);
            default -> {}
        }
        return name.equals("pipeline") || name.equals("language");
    }

    /// To be called once all keys are taken.
    void tell() {
        if (place == null) {
            return;
        }
        draft.speak(language);
        components(place);
        yaml.sink()
                .pipeline(
                        new PipelineSettings(
                                place,
                                language,
                                draft.preset(),
                                draft.pipeline(),
                                draft.system(),
                                notes));
    }

    private void components(Location at) {
        if (pipeline == null || YamlFile.isNull(pipeline)) {
            draft.takeUsual();
            var why = "none is given, so Rasa's usual one is meant; its FallbackClassifier holds";
            notes.add(new ComponentNote("(pipeline)", at, Fate.REPLACED, why));
        } else if (pipeline instanceof ScalarNode template) {
            template(template);
        } else {
            yaml.list("pipeline", pipeline).forEach(this::component);
        }
    }

    private void template(ScalarNode template) {
        var name = template.getValue();
        if (Components.TEMPLATES.contains(name)) {
            draft.takeTemplate();
            var why = "a pipeline of Rasa 1; our own classifier and tagger take its place";
            notes.add(new ComponentNote(name, yaml.place(template), Fate.REPLACED, why));
        } else {
            note(template, name);
        }
    }

    private void component(Node item) {
        var name = nameOf(item);
        if (name.isEmpty()) {
            yaml.tell(
                    item,
                    Problem.RASA_WRONG_SHAPE,
                    "pipeline",
                    "a list of components with a name",
                    "one without a name");
            return;
        }
        note(item, name);
    }

    private void note(Node item, String written) {
        var name = ownName(written);
        if (Components.CALM.contains(name)) {
            yaml.tell(item, Problem.RASA_CALM, name);
        }
        var known = Components.of(name);
        var values =
                item instanceof MappingNode
                        ? new YamlValues(yaml).object("component", item)
                        : Map.<String, Object>of();
        var said = draft.take(name, new ComponentOptions(yaml, item, name, values));
        var why = said.isEmpty() ? known.why() : said;
        notes.add(new ComponentNote(name, yaml.place(item), known.fate(), why));
        if (known.fate() == Fate.NOT_AVAILABLE && !Components.CALM.contains(name)) {
            var names = Components.names();
            var near = names.contains(name) ? "" : DidYouMean.hint(name, names);
            yaml.tell(item, Problem.COMPONENT_NOT_AVAILABLE, name, why + "." + near);
        }
    }

    /// `rasa.nlu.classifiers.diet_classifier.DIETClassifier` is Rasa's own DIETClassifier.
    private static String ownName(String written) {
        var last = written.substring(written.lastIndexOf('.') + 1);
        return written.startsWith(RASAS_OWN) && Components.names().contains(last) ? last : written;
    }

    private static String nameOf(Node item) {
        if (item instanceof ScalarNode name) {
            return name.getValue().strip();
        }
        if (item instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("name")
                        && entry.getValueNode() instanceof ScalarNode name) {
                    return name.getValue().strip();
                }
            }
        }
        return "";
    }

    private void policies(Node value) {
        for (var item : yaml.list("policies", value)) {
            var name = nameOf(item);
            if (Components.CALM.contains(name)) {
                yaml.tell(item, Problem.RASA_CALM, name);
            }
        }
    }
}
