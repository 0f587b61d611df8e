package echochat.formats.rasa;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Makes nodes of YAML, never objects. An item that is no YAML is told and left out, and the rest
/// is read without it.
final class Yaml {
    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_REPAIRS = 20;

    private final String file;
    private final DatasetSink sink;

    Yaml(String file, DatasetSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /// The documents of the text; usually one.
    List<Node> documents(YamlText text) {
        for (var repairs = 0; repairs < MOST_REPAIRS; repairs++) {
            try {
                var found = new ArrayList<Node>();
                composed(text.toString()).forEach(found::add);
                return found;
            } catch (MarkedYAMLException e) {
                var mark = placeOf(e);
                tell(new Location(file, mark.getLine() + 1, mark.getColumn() + 1), noticeOf(e));
                if (!text.blankItemAt(mark.getLine())) {
                    return List.of();
                }
            } catch (YAMLException e) {
                tell(Location.of(file), noticeOf(e));
                return List.of();
            }
        }
        return List.of();
    }

    private static Iterable<Node> composed(String text) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(YamlText.LONGEST * 2);
        return new org.yaml.snakeyaml.Yaml(options).composeAll(new StringReader(text));
    }

    private void tell(Location place, Notice notice) {
        sink.finding(new Finding(place, notice));
    }

    /// What begins and never ends is wrong where it begins.
    private static Mark placeOf(MarkedYAMLException e) {
        var begun = e.getContextMark();
        var neverEnds = String.valueOf(e.getProblem()).contains("unexpected end of stream");
        var mark = neverEnds && begun != null ? begun : e.getProblemMark();
        return mark == null ? new Mark(null, 0, 0, 0, new int[0], 0) : mark;
    }

    private static Notice noticeOf(YAMLException e) {
        var said = String.valueOf(e.getMessage());
        if (said.contains("'\\t(TAB)'")) {
            return Problem.YAML_TAB.with();
        }
        if (said.contains("Nesting Depth exceeded")) {
            return Problem.YAML_TOO_DEEP.with(DEEPEST);
        }
        if (said.contains("Number of aliases")) {
            return Problem.YAML_TOO_MANY_ALIASES.with();
        }
        var problem = e instanceof MarkedYAMLException marked ? marked.getProblem() : said;
        return Problem.YAML_BROKEN.with(String.valueOf(problem).lines().findFirst().orElse("?"));
    }
}
