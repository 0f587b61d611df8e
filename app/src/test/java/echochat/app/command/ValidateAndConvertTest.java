package echochat.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.EchoChat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that read training data, as somebody types them.
class ValidateAndConvertTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void validatePrintsOneDocumentAndTheFindingsBesideIt() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "text,intent\nhello,greet\n,greet\n");

        var status = run("validate", "--json", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(
                        "{\"valid\":false,\"format\":\"csv\",\"examples\":1,\"intents\":[\"greet\"]")
                .contains("\"line\":3,\"column\":1,\"code\":\"EMPTY_TEXT\",\"severity\":\"error\"");
        assertThat(err.toString())
                .contains(file + ":3:1 EMPTY_TEXT This example has no text. Write the sentence");
    }

    @Test
    void validateReadsEveryKnownFileOfAFolder() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "text,intent\nhello,greet\n");
        Files.writeString(folder.resolve("b.json"), "{\"text\":\"bye\",\"intent\":\"leave\"}");
        Files.writeString(folder.resolve("notes.txt"), "not data");

        var status = run("validate", folder.toString());

        assertThat(status).isZero();
        assertThat(out.toString()).contains("2 examples, 2 intents, 0 entities");
    }

    @Test
    void aFileThatIsNotThereIsWrongUse() {
        var status = run("validate", "nowhere.csv");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file nowhere.csv to read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.csv", "pizza.json", "trains.yml"})
    void theSamplesHaveNoFindings(String name) throws URISyntaxException {
        var status = run("validate", sample(name).toString());

        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void convertKeepsExamplesAndSaysWhatItCannotKeep() throws URISyntaxException {
        var csv = folder.resolve("trains.csv");

        var status =
                run(
                        "convert",
                        "--data",
                        sample("trains.yml").toString(),
                        "--to",
                        "csv",
                        "--out",
                        csv.toString());

        assertThat(status).isZero();
        assertThat(csv).content().startsWith("text,intent,response,entities\nhello,greet,");
        assertThat(err.toString()).contains("csv cannot hold it: 1 lookups");
    }

    @Test
    void convertToAnUnknownFormatNamesTheKnownOnes() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "text,intent\nhello,greet\n");

        var status = run("convert", "--data", file.toString(), "--to", "xml", "--out", "x");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("Choose one of: csv, json, jsonl, rasa.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl", "rasa"})
    void halvesOfSignsBecomeQuestionMarksOrAreEscapedAndNothingElseIsLost(String format)
            throws IOException {
        var data = "[{'text':'hi \\ud83d','intent':'a'},{'text':'bye','intent':'b'}]";
        var file = Files.writeString(folder.resolve("a.json"), data.replace('\'', '"'));
        var target = folder.resolve("out." + (format.equals("rasa") ? "yml" : format));

        var status =
                run("convert", "--data", file.toString(), "--to", format, "--out", target + "");
        var validated = run("validate", target.toString());

        assertThat(status).as(err.toString()).isZero();
        assertThat(validated).as(err.toString()).isZero();
        assertThat(out.toString()).contains(": 2 examples");
        assertThat(target).content().containsPattern("hi (\\?|\\\\ud83d)");
    }

    @Test
    void whereThereIsNoExampleNothingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "");
        var target = folder.resolve("b.csv");

        var status = run("convert", "--data", file.toString(), "--to", "csv", "--out", target + "");

        assertThat(status).isEqualTo(ExitCode.DATA_HAS_ERRORS);
        assertThat(err.toString()).contains("FILE_EMPTY").contains("Nothing was written");
        assertThat(target).doesNotExist();
    }

    private int run(String... words) {
        return EchoChat.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private static Path sample(String name) throws URISyntaxException {
        var resource = EchoChat.class.getResource("/samples/" + name);
        assertThat(resource).isNotNull();
        return Path.of(resource.toURI());
    }
}
