package echochat.formats.rasa;

import echochat.core.dataset.DatasetReader;
import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.formats.text.TextInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads Rasa's YAML, versions 2 and 3: what users say (`nlu`) and what the bot says (`responses`).
public final class RasaReader implements DatasetReader {
    private static final Pattern TOP_KEY =
            Pattern.compile(
                    "(?m)^(nlu|responses|stories|rules|intents|slots|forms|version|pipeline|policies) *:");

    @Override
    public String format() {
        return "rasa";
    }

    @Override
    public List<String> extensions() {
        return List.of(".yml", ".yaml");
    }

    @Override
    public boolean recognizes(byte[] head) {
        return TOP_KEY.matcher(TextInput.peek(head)).find();
    }

    @Override
    public void read(SourceFile file, DatasetSink sink) {
        TextInput.open(file, sink).ifPresent(text -> read(file, text, sink));
    }

    private static void read(SourceFile file, TextInput input, DatasetSink sink) {
        try (input) {
            var text = YamlText.read(input);
            sink.described(file.name(), "Rasa YAML, " + input.encoding());
            if (text.isEmpty()) {
                var notice = Problem.FILE_TOO_LONG.with(YamlText.LONGEST);
                sink.finding(new Finding(Location.of(file.name()), notice));
                return;
            }
            var yaml = new YamlFile(file.name(), text.get(), sink);
            var documents = new Yaml(file.name(), sink).documents(text.get());
            documents.forEach(new RasaDocument(yaml)::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
