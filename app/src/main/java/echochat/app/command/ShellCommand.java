package echochat.app.command;

import echochat.core.chat.Chain;
import echochat.core.chat.Chat;
import echochat.core.chat.DidYouMeanHop;
import echochat.core.chat.Heard;
import echochat.core.chat.LastAnswer;
import echochat.core.chat.Message;
import echochat.core.chat.ModelHop;
import echochat.core.chat.NothingKept;
import echochat.core.chat.PhraseBook;
import echochat.core.chat.SampleBot;
import echochat.core.chat.ServingBot;
import echochat.core.chat.SmallTalkHop;
import echochat.core.chat.UnwrittenHop;
import echochat.core.model.ModelId;
import echochat.core.problem.ProblemException;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Talks to a model in the terminal.
@Command(
        name = "shell",
        description = "Talk to a model. The number of a button takes it; an empty line ends.",
        mixinStandardHelpOptions = true)
public final class ShellCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE.echo",
            description = "The model to talk to.")
    private Path model = Path.of("model.echo");

    @Spec private CommandSpec spec;

    private final InputStream in;
    private List<Button> offered = List.of();

    public ShellCommand() {
        this(System.in);
    }

    ShellCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        var nlu = ModelOption.load(model);
        var bot = ServingBot.of(new ModelId(0), ModelOption.name(model), nlu);
        var chat = chatWith(bot);
        var out = spec.commandLine().getOut();
        try {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            prompt(out);
            for (var line = lines.readLine();
                    line != null && !line.isBlank();
                    line = lines.readLine()) {
                say(chat, line, out);
                prompt(out);
            }
            out.println();
            return 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Chat chatWith(ServingBot bot) {
        var phrases = PhraseBook.bundled();
        var hops =
                List.of(
                        new ModelHop(),
                        new SmallTalkHop(phrases),
                        new UnwrittenHop(phrases),
                        new DidYouMeanHop(phrases));
        var chain = new Chain(hops, new LastAnswer(phrases), _ -> {});
        return new Chat(chain, _ -> Optional.of(bot), new NothingKept(), InstantSource.system());
    }

    private void say(Chat chat, String line, PrintWriter out) {
        try {
            var answered = chat.answer(new Message(SampleBot.WORKSPACE, "shell", taken(line)));
            answered.understood()
                    .map(Heard.Understood::understanding)
                    .ifPresent(
                            best ->
                                    out.printf(
                                            Locale.ROOT,
                                            "  (%s %.2f, %s)%n",
                                            best.intent(),
                                            best.confidence(),
                                            answered.answer().hop()));
            answered.answer().replies().forEach(reply -> print(reply, out));
        } catch (ProblemException refused) {
            out.println(refused.notice().what() + " " + refused.notice().mend());
        }
    }

    /// What a typed line stands for: itself, or the payload of the button of that number.
    private String taken(String line) {
        var number = line.strip().matches("\\d{1,2}") ? Integer.parseInt(line.strip()) : 0;
        return number >= 1 && number <= offered.size() ? offered.get(number - 1).payload() : line;
    }

    private void print(Reply reply, PrintWriter out) {
        if (reply.text() != null) {
            out.println(reply.text());
        }
        for (var number = 1; number <= reply.buttons().size(); number++) {
            out.println("  " + number + " " + reply.buttons().get(number - 1).title());
        }
        offered = reply.buttons();
        if (reply.image() != null) {
            out.println("[image " + reply.image() + "]");
        }
        if (reply.attachment() != null) {
            out.println("[attachment " + reply.attachment() + "]");
        }
        if (!reply.custom().isEmpty()) {
            out.println(Json.line(reply.custom()));
        }
    }

    private static void prompt(PrintWriter out) {
        out.print("> ");
        out.flush();
    }
}
