package echochat.bench;

import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One message after another, each held out, to a model that [Latency] has stored; run by JMH in a
/// program of its own.
@State(Scope.Benchmark)
public class Understanding {
    /// A stored model, and the file with the messages, under the data folder.
    @Param("")
    public String model = "";

    @Param("")
    public String messages = "";

    private List<String> texts = List.of();
    private int next;
    private @Nullable NluModel loaded;

    /// Reads both files.
    @Setup
    public void read() throws IOException {
        loaded = NluModel.load(Path.of(model));
        texts = DataFolder.byProperty().read(messages).stream().map(TrainingExample::text).toList();
    }

    /// Intent and entities of one message.
    @Benchmark
    public Object understand() {
        return Objects.requireNonNull(loaded).understand(text());
    }

    /// The same with tokens' shares, nearest sentences and the fates of spans.
    @Benchmark
    public Object explain() {
        return Objects.requireNonNull(loaded).explain(text());
    }

    private String text() {
        var text = texts.get(next);
        next = next + 1 == texts.size() ? 0 : next + 1;
        return text;
    }
}
