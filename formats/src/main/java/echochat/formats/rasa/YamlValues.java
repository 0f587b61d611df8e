package echochat.formats.rasa;

import echochat.core.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Makes plain maps and lists of nodes, typed by the rules of YAML 1.2. Aliases can make a small
/// file stand for a huge or even endless value, so the number of nodes is bounded.
final class YamlValues {
    private static final int MOST_NODES = 100_000;
    private static final int DEEPEST = 50;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{1,18})?");

    private final YamlFile yaml;
    private int nodes;

    YamlValues(YamlFile yaml) {
        this.yaml = yaml;
    }

    /// The mapping as a map; empty, with a finding, if it is none or too large.
    Map<String, Object> object(String key, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            yaml.mapping(key, node, (_, _) -> {});
            return Map.of();
        }
        var map = map(mapping, 0);
        if (nodes > MOST_NODES) {
            yaml.tell(node, Problem.YAML_TOO_MANY_ALIASES);
            return Map.of();
        }
        return map;
    }

    private Map<String, Object> map(MappingNode mapping, int depth) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : mapping.getValue()) {
            var value = value(entry.getValueNode(), depth + 1);
            if (value != null && entry.getKeyNode() instanceof ScalarNode key) {
                map.put(key.getValue(), value);
            }
        }
        return map;
    }

    private @Nullable Object value(Node node, int depth) {
        nodes++;
        if (nodes > MOST_NODES || depth > DEEPEST) {
            nodes = MOST_NODES + 1;
            return null;
        }
        return switch (node) {
            case MappingNode mapping -> map(mapping, depth);
            case SequenceNode sequence -> list(sequence, depth);
            case ScalarNode scalar -> scalar(scalar);
            default -> null;
        };
    }

    private List<Object> list(SequenceNode sequence, int depth) {
        var list = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            var value = value(entry, depth + 1);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static @Nullable Object scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
            return text;
        }
        if (YamlFile.isNull(scalar)) {
            return null;
        }
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> NUMBER.matcher(text).matches() ? number(text) : text;
        };
    }

    /// The smallest type that holds it, as in JSON.
    private static Number number(String text) {
        var number = new BigDecimal(text);
        if (text.indexOf('.') >= 0) {
            return number.doubleValue();
        }
        var whole = number.longValue();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }
}
