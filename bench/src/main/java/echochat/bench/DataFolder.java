package echochat.bench;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with a folder per data set, each with `train.jsonl` and `valid.jsonl`: one JSON object
/// a line with `text`, `intent` and `entities`.
final class DataFolder {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder that the property `bench.data` names.
    static DataFolder byProperty() {
        return new DataFolder(Path.of(System.getProperty("bench.data", "../shared/data")));
    }

    /// Says where the data would have to be, rather than measuring nothing.
    void mustExist() throws NoSuchFileException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "there is no data; BENCH_DATA names its folder");
        }
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    List<TrainingExample> read(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.filter(line -> !line.isBlank()).map(DataFolder::example).toList();
        }
    }

    private static TrainingExample example(String line) {
        var node = JSON.readTree(line);
        var spans = new ArrayList<EntitySpan>();
        node.path("entities").forEach(entity -> spans.add(span(entity)));
        return new TrainingExample(
                node.path("text").asString(), node.path("intent").asString(), spans);
    }

    private static EntitySpan span(JsonNode node) {
        return new EntitySpan(
                node.path("entity").asString(),
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("value").asString(),
                textOrNull(node.path("role")),
                textOrNull(node.path("group")));
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
