package echochat.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.EchoChat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;

    private Path data;
    private Path model;

    /// What a command printed, and its exit status.
    private record Outcome(int status, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @BeforeAll
    void train() throws IOException {
        data = folder.resolve("travel.csv");
        model = folder.resolve("travel.echo");
        var csv = new StringBuilder("text,intent,response\n");
        for (var city : new String[] {"Oslo", "Köln", "Paris", "Rome", "Lima", "Bonn"}) {
            csv.append("fly to ").append(city).append(",book,A flight.\n");
            csv.append("a ticket to ").append(city).append(" please,book,A flight.\n");
            csv.append("hello from ").append(city).append(",greet,Welcome.\n");
            csv.append("good day to ").append(city).append(",greet,Welcome.\n");
        }
        Files.writeString(data, csv);
        var trained = run("train", "--data", data.toString(), "--out", model.toString());
        assertThat(trained.status).as(trained.err).isZero();
        assertThat(trained.out).contains("sentences  24").contains("intents    2: book, greet");
        assertThat(trained.err).contains("100 %");
    }

    @Test
    void theCardTellsThePreset() {
        var out = folder.resolve("quick.echo").toString();

        var quick = run("train", "--data", data.toString(), "--out", out, "--preset", "quick");
        var unknown = run("train", "--data", data.toString(), "--out", out, "--preset", "fast");

        assertThat(quick.out).contains("preset     quick\n");
        assertThat(unknown.status).isEqualTo(ExitCode.WRONG_USE);
        assertThat(unknown.err).contains("--preset is quick, balanced or thorough, not \"fast\"");
    }

    @Test
    void theSameDataAndSeedGiveTheSameFile() throws IOException {
        var again = folder.resolve("again.echo");

        var trained = run("train", "--data", data.toString(), "--out", again.toString(), "--json");

        assertThat(trained.json().get("responses").asInt()).isEqualTo(2);
        assertThat(again).hasSameBinaryContentAs(model);
    }

    @Test
    void aMessageIsParsedAsRasaDoes() {
        var parsed = run("parse", "--model", model.toString(), "😀 fly to Oslo");

        assertThat(parsed.json().at("/intent/name").asString()).isEqualTo("book");
        assertThat(parsed.json().at("/text_tokens").toString()).contains("[2,5]");
    }

    @Test
    void aParseIsExplained() {
        var parsed = run("parse", "--model", model.toString(), "--explain", "😀 fly to Oslo");
        var shortcut = run("parse", "--model", model.toString(), "--explain", "/greet");

        var explanation = parsed.json().get("explanation");
        assertThat(explanation.get("winner").asString()).isEqualTo("book");
        assertThat(explanation.get("runner_up").asString()).isEqualTo("greet");
        assertThat(explanation.at("/scores/difference").asDouble()).isPositive();
        assertThat(explanation.at("/tokens/1/text").asString()).isEqualTo("fly");
        assertThat(explanation.at("/tokens/1/start").asInt()).isEqualTo(2);
        assertThat(explanation.at("/nearest/0/text").asString()).isEqualTo("fly to Oslo");
        assertThat(shortcut.json().has("explanation")).isFalse();
    }

    @Test
    void aLookupForgivesTyposIfAskedTo() throws IOException {
        var lists = folder.resolve("lists.json");
        var out = folder.resolve("lists.echo");
        Files.writeString(
                lists,
                """
                {"examples": [{"text": "fly away", "intent": "book"},
                              {"text": "good day", "intent": "greet"}],
                 "lookups": {"city": ["Copenhagen"]}}
                """);

        var trained =
                run(
                        "train",
                        "--data",
                        lists.toString(),
                        "--out",
                        out.toString(),
                        "--typos",
                        "city=1");
        var parsed = run("parse", "--model", out.toString(), "fly to copenhagn");
        var noList =
                run("train", "--data", lists.toString(), "--out", "x.echo", "--typos", "town=1");

        assertThat(trained.status).as(trained.err).isZero();
        assertThat(parsed.json().at("/entities/0/value").asString()).isEqualTo("Copenhagen");
        assertThat(parsed.json().at("/entities/0/processors/0").asString()).isEqualTo("typos");
        assertThat(noList.status).isEqualTo(2);
        assertThat(noList.err).contains("no lookup \"town\"");
    }

    @Test
    void linesAreParsedInOrder() {
        var in = "hello\nfly to Köln\n\n/greet\n";
        var parse = new ParseCommand(new ByteArrayInputStream(in.getBytes(UTF_8)));

        var parsed = run(new CommandLine(parse), "--model", model.toString());

        assertThat(parsed.out.lines().map(line -> JSON.readTree(line).get("text").asString()))
                .containsExactly("hello", "fly to Köln", "", "/greet");
    }

    @Test
    void aModelIsTested() throws IOException {
        var out = folder.resolve("results");

        var tested =
                run(
                        "test",
                        "--model",
                        model.toString(),
                        "--data",
                        data.toString(),
                        "--oos",
                        data.toString(),
                        "--out",
                        out.toString(),
                        "--json");

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.json().get("accuracy").asDouble()).isEqualTo(1);
        assertThat(tested.json().at("/outOfScope/auroc").asDouble()).isEqualTo(0.5);
        var report = JSON.readTree(Files.readString(out.resolve("intent_report.json")));
        assertThat(report.at("/book/f1-score").asDouble()).isEqualTo(1);
        assertThat(report.at("/book/confused_with").isObject()).isTrue();
        assertThat(report.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(report.at("/weighted avg/support").asInt()).isEqualTo(24);
        assertThat(out.resolve("intent_errors.json")).doesNotExist();
        assertThat(out.resolve("intent_successes.json")).exists();
        assertThat(out.resolve("intent_confusion_matrix.svg")).content().startsWith("<svg");
    }

    @Test
    void theShellTalks() {
        var in = "fly to Oslo\nxyzzy plugh\n\n";
        var shell = new ShellCommand(new ByteArrayInputStream(in.getBytes(UTF_8)));

        var talked = run(new CommandLine(shell), "--model", model.toString());

        assertThat(talked.status).isZero();
        assertThat(talked.out).contains("A flight.").contains("(book ");
    }

    @Test
    void errorsInTheDataGiveStatusOne() throws IOException {
        var broken = folder.resolve("broken.csv");
        Files.writeString(broken, "text,label\nhello,greet\n");

        var trained = run("train", "--data", broken.toString(), "--out", "x.echo");

        assertThat(trained.status).isEqualTo(ExitCode.DATA_HAS_ERRORS);
        assertThat(trained.err).contains("broken.csv");
    }

    @Test
    void trainingTellsWhatWillDisappointAndWhereToSeeAll() throws IOException {
        var thin = folder.resolve("thin.csv");
        Files.writeString(thin, "text,intent\nhi,a\nbye,b\nthanks,c\nwhat,d\nhelp,e\n");

        var trained =
                run("train", "--data", thin.toString(), "--out", folder + "/thin.echo", "--json");

        assertThat(trained.status).as(trained.err).isZero();
        assertThat(trained.err)
                .contains(thin + ":2:1 INTENT_WITH_ONE_EXAMPLE The intent \"a\" has one example")
                .contains("Give it at least 10 different ones.")
                .contains("and 2 more INTENT_WITH_ONE_EXAMPLE")
                .doesNotContain("The intent \"d\"")
                .contains("Warnings about this data: 5. ./echochat validate " + thin + " tells");
        assertThat(trained.json().get("examples").asInt()).isEqualTo(5);
    }

    @Test
    void trainingOnGoodDataSaysNothingOfWarnings() {
        var out = folder.resolve("good.echo").toString();

        var trained = run("train", "--data", data.toString(), "--out", out);

        assertThat(trained.err).doesNotContain("Warnings");
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeTheWork() throws IOException {
        var file = data.toString();
        var empty = Files.createDirectories(folder.resolve("empty"));

        var folderNamed = run("train", "--data", file, "--out", empty.toString());
        var nowhere = run("train", "--data", file, "--out", file + "/x.echo");
        var itself = run("train", "--data", file, "--out", file);
        var nameless = run("train", "--data", file, "--out", "");
        var noFolder = run("test", "--model", model.toString(), "--data", file, "--out", file);

        assertThat(folderNamed.err).contains("is a folder. Name a file in it.");
        assertThat(nowhere.err).contains(file + " is a file, not a folder. Name another place.");
        assertThat(itself.err).contains("would replace what is read. Name another file.");
        assertThat(nameless.err).isEqualTo("--out is empty. Name the file to write.\n");
        assertThat(noFolder.err).contains("is a file, not a folder");
        assertThat(noFolder.out).isEmpty();
        assertThat(List.of(folderNamed, nowhere, itself, nameless, noFolder))
                .allMatch(one -> one.status == ExitCode.WRONG_USE);
        assertThat(empty).isEmptyDirectory();
        assertThat(data).content().startsWith("text,intent,response");
    }

    @Test
    void sentencesOutOfScopeMustBeReadable() throws IOException {
        var strange = Files.writeString(folder.resolve("strange.csv"), "");

        var tested =
                run(
                        "test",
                        "--model",
                        model.toString(),
                        "--data",
                        data.toString(),
                        "--oos",
                        strange.toString());

        assertThat(tested.status).isEqualTo(ExitCode.DATA_HAS_ERRORS);
        assertThat(tested.err).contains("strange.csv FILE_EMPTY");
    }

    @Test
    void wrongUseGivesStatusTwoAndASentence() throws IOException {
        var damaged = folder.resolve("damaged.echo");
        Files.writeString(damaged, "no model");
        var file = data.toString();

        assertThat(run("parse", "--model", "nowhere.echo", "hi").status).isEqualTo(2);
        assertThat(run("parse", "--model", "nowhere.echo", "hi").err).contains("nowhere.echo");
        assertThat(run("parse", "--model", damaged.toString(), "hi").status).isEqualTo(2);
        assertThat(run("test", "--data", data.toString()).status).isEqualTo(2);
        assertThat(run("train", "--data", "nowhere.csv", "--out", "x.echo").status).isEqualTo(2);
        var config = run("train", "--data", data.toString(), "--out", "x", "--config", "none.yml");
        assertThat(config.status).isEqualTo(2);
        assertThat(config.err).contains("none.yml");
        var noConfig = run("train", "--data", file, "--out", "x", "--config", file);
        assertThat(noConfig.err).contains("travel.csv says nothing of a pipeline.");
        assertThat(run("validate", "").err).contains("Write . for this folder.");
        assertThat(run("parse", "--model", folder.toString(), "hi").err)
                .contains("./echochat train makes one.");
    }

    private static Outcome run(String... words) {
        return run(EchoChat.commandLine(), words);
    }

    private static Outcome run(CommandLine commands, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var status = commands.execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }
}
