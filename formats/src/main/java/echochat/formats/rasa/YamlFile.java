package echochat.formats.rasa;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.DidYouMean;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Looks into the nodes of a file and tells what is of the wrong shape. Scalars are texts, whatever
/// they look like: `no` is the word no, as in YAML 1.2.
final class YamlFile {
    private final String file;
    private final YamlText text;
    private final DatasetSink sink;

    YamlFile(String file, YamlText text, DatasetSink sink) {
        this.file = file;
        this.text = text;
        this.sink = sink;
    }

    DatasetSink sink() {
        return sink;
    }

    YamlText text() {
        return text;
    }

    Location place(Node node) {
        var mark = node.getStartMark();
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    Location place(int line, int column) {
        return new Location(file, line, column);
    }

    void tell(Node node, Problem problem, Object... words) {
        tell(place(node), problem, words);
    }

    void tell(Location place, Problem problem, Object... words) {
        sink.finding(new Finding(place, problem.with(words)));
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                && List.of("", "~", "null", "Null", "NULL").contains(scalar.getValue());
    }

    /// The text of a scalar; nothing for null, and nothing with a finding for a list or mapping.
    Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return isNull(node) ? Optional.empty() : Optional.of(scalar.getValue());
        }
        tell(node, Problem.RASA_WRONG_SHAPE, key, "a text", kind(node));
        return Optional.empty();
    }

    /// The entries of a list; none for null, and none with a finding for anything else.
    List<Node> list(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!isNull(node)) {
            tell(node, Problem.RASA_WRONG_SHAPE, key, "a list", kind(node));
        }
        return List.of();
    }

    /// Calls back for each key and its value; tells keys that stand twice.
    void mapping(String key, Node node, BiConsumer<ScalarNode, Node> each) {
        if (!(node instanceof MappingNode mapping)) {
            if (!isNull(node)) {
                tell(node, Problem.RASA_WRONG_SHAPE, key, "a mapping", kind(node));
            }
            return;
        }
        var seen = new HashSet<String>();
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode name) {
                if (!seen.add(name.getValue())) {
                    tell(name, Problem.KEY_TWICE, name.getValue());
                }
                each.accept(name, entry.getValueNode());
            } else {
                tell(
                        entry.getKeyNode(),
                        Problem.RASA_WRONG_SHAPE,
                        key,
                        "a mapping",
                        "a list as key");
            }
        }
    }

    void tellUnknown(ScalarNode key, Collection<String> known) {
        var near = DidYouMean.hint(key.getValue(), known);
        tell(key, Problem.RASA_KEY_UNKNOWN, key.getValue(), near);
    }

    private static String kind(Node node) {
        return switch (node) {
            case MappingNode _ -> "a mapping";
            case SequenceNode _ -> "a list";
            default -> "a text";
        };
    }
}
