package echochat.formats.rasa;

import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `examples:` in its two forms: a block of text with a dash before each line, or a YAML
/// list.
final class ExampleLines {
    private static final Set<String> KEYS = Set.of("text", "metadata");

    private final YamlFile yaml;

    ExampleLines(YamlFile yaml) {
        this.yaml = yaml;
    }

    /// Calls back for each example with its place; returns how many there were.
    int each(@Nullable Node written, BiConsumer<String, Location> take) {
        if (written == null || YamlFile.isNull(written)) {
            return 0;
        }
        return switch (written) {
            case ScalarNode block -> block(block, take);
            case SequenceNode list -> list(list, take);
            default -> {
                yaml.scalar("examples", written);
                yield 0;
            }
        };
    }

    private int block(ScalarNode block, BiConsumer<String, Location> take) {
        // The lines of a literal block are the file's lines, from the one below its sign.
        var isLiteral = block.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
        var start = block.getStartMark().getLine();
        var count = 0;
        var index = start;
        for (String line : YamlText.linesOf(block.getValue())) {
            index += isLiteral ? 1 : 0;
            count += line(line, index, take) ? 1 : 0;
        }
        return count;
    }

    private boolean line(String line, int index, BiConsumer<String, Location> take) {
        var place = yaml.place(index + 1, yaml.text().columnOfText(index));
        if (line.isBlank()) {
            yaml.tell(place, Problem.RASA_EMPTY_LINE);
            return false;
        }
        if (!line.startsWith("-")) {
            yaml.tell(place, Problem.RASA_LINE_WITHOUT_DASH, line.strip());
            return false;
        }
        take.accept(stripped(line.substring(1)), place);
        return true;
    }

    private int list(SequenceNode list, BiConsumer<String, Location> take) {
        var count = 0;
        for (Node entry : list.getValue()) {
            if (entry instanceof MappingNode) {
                yaml.mapping("example", entry, (key, value) -> part(key, value, take));
                count++;
            } else {
                var text = yaml.scalar("example", entry);
                text.ifPresent(it -> take.accept(stripped(it), yaml.place(entry)));
                count += text.isPresent() ? 1 : 0;
            }
        }
        return count;
    }

    private void part(ScalarNode key, Node value, BiConsumer<String, Location> take) {
        if (key.getValue().equals("text")) {
            var text = yaml.scalar("text", value).orElse("");
            take.accept(stripped(text), yaml.place(value));
        } else if (!KEYS.contains(key.getValue())) {
            yaml.tellUnknown(key, KEYS);
        }
    }

    /// As Rasa does: spaces and line ends go, tabs stay.
    private static String stripped(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isDropped(text.charAt(start))) {
            start++;
        }
        while (end > start && isDropped(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isDropped(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\r';
    }
}
