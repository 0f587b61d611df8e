package echochat.formats.rasa;

import echochat.core.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// What a component of a pipeline is told, beside its name. A value of the wrong kind is told, and
/// counts as not given.
final class ComponentOptions {
    private final YamlFile yaml;
    private final Node place;
    private final String component;
    private final Map<String, Object> values;

    ComponentOptions(YamlFile yaml, Node place, String component, Map<String, Object> values) {
        this.yaml = yaml;
        this.place = place;
        this.component = component;
        this.values = values;
    }

    boolean truth(String key, boolean usual) {
        var value = values.get(key);
        if (value == null || value instanceof Boolean) {
            return value == null ? usual : (Boolean) value;
        }
        wrong(key, "true or false", value);
        return usual;
    }

    String text(String key, String usual) {
        var value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            return usual;
        }
        return value.toString();
    }

    /// A number from 0 to 1.
    double share(String key, double usual) {
        var number = number(key);
        if (number.isPresent() && number.get() >= 0 && number.get() <= 1) {
            return number.get();
        }
        number.ifPresent(
                value -> wrong(key, "a number from 0 to 1", values.getOrDefault(key, value)));
        return usual;
    }

    Optional<Double> number(String key) {
        var value = values.get(key);
        if (value instanceof Number number) {
            return Optional.of(number.doubleValue());
        }
        if (value != null) {
            wrong(key, "a number", value);
        }
        return Optional.empty();
    }

    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void wrong(String key, String wanted, Object value) {
        yaml.tell(place, Problem.COMPONENT_SETTING, key, component, wanted, value);
    }
}
