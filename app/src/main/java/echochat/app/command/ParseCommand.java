package echochat.app.command;

import echochat.core.understanding.RasaParse;
import echochat.core.understanding.WrittenExplanation;
import echochat.dialogue.Shortcut;
import echochat.dialogue.domain.Responses;
import echochat.nlu.NluModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what messages mean, as Rasa's `/model/parse` does.
@Command(
        name = "parse",
        description = {
            "Prints what a message means, as the JSON of Rasa's /model/parse.",
            "Without TEXT, reads messages from standard input, one a line, and prints one JSON a"
                    + " line."
        },
        mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE.echo",
            description = "The model to ask.")
    private Path model = Path.of("model.echo");

    @Option(
            names = "--explain",
            description = {
                "Adds what each token said for the likeliest intent and for the next, and what"
                        + " became of every span that may be an entity."
            })
    private boolean explain;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The message.")
    private Optional<String> text = Optional.empty();

    @Spec private CommandSpec spec;

    private final InputStream in;

    public ParseCommand() {
        this(System.in);
    }

    ParseCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        var nlu = ModelOption.load(model);
        var responses = Responses.in(nlu.attachments());
        if (text.isPresent()) {
            print(nlu, responses, text.get());
            return 0;
        }
        try {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                print(nlu, responses, line);
            }
            return 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void print(NluModel nlu, Responses responses, String message) {
        var shortcut = Shortcut.in(message);
        var understanding = shortcut.orElseGet(() -> nlu.understand(message));
        var pipeline = nlu.card().settings().pipeline();
        var parse = RasaParse.of(understanding, responses, pipeline);
        if (explain && shortcut.isEmpty()) {
            parse.put("explanation", WrittenExplanation.of(nlu.explain(message)));
        }
        var out = spec.commandLine().getOut();
        out.println(Json.line(parse));
        out.flush();
    }
}
