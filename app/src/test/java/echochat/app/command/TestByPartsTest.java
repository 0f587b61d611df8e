package echochat.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.EchoChat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TestByPartsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;

    private Path data;
    private Path bot;

    /// What the command printed, and its exit status.
    private record Outcome(int status, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @BeforeAll
    void write() throws IOException {
        data = folder.resolve("travel.csv");
        var csv = new StringBuilder("text,intent\n");
        for (var city : new String[] {"Oslo", "Köln", "Paris", "Rome", "Lima", "Bonn"}) {
            csv.append("fly to ").append(city).append(",book\n");
            csv.append("a ticket to ").append(city).append(" please,book\n");
            csv.append("hello from ").append(city).append(",greet\n");
            csv.append("good day to ").append(city).append(",greet\n");
        }
        csv.append("=fly to Riga please,greet\n");
        Files.writeString(data, csv);
        bot = folder.resolve("bot.yml");
        Files.writeString(bot, BOT);
    }

    private static final String BOT =
            """
            version: "3.1"
            nlu:
            - intent: faq/hours
              examples: |
                - when are you open
                - opening hours please
                - are you open now
                - open on sunday
            - intent: faq/price
              examples: |
                - what does it cost
                - price of a room
                - how much is it
                - cost per night
            - intent: book
              examples: |
                - a room in [Oslo](city) please
                - book [Rome](city) for me
                - i need a bed in [Oslo](city)
                - reserve [Rome](city) now
            - regex: zip
              examples: |
                - \\d{5}
            - lookup: city
              examples: |
                - Oslo
                - Rome
            responses:
              utter_faq/hours:
              - text: Always.
              utter_faq/price:
              - text: Ten.
            """;

    @Test
    void byCrossValidation() {
        var tested = test("--data", data.toString(), "--cross-validation", "4");

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.out)
                .contains("25 sentences, 2 intents")
                .contains("95 % interval")
                .contains("macro F1")
                .contains("answered from");
    }

    @Test
    void moreFoldsThanSentencesAndNumbersThatAreNoneAreRefusedInWords() {
        var tooMany = test("--data", data.toString(), "--cross-validation", "500");
        assertThat(tooMany.status).isEqualTo(2);
        assertThat(tooMany.err)
                .contains("--cross-validation 500 needs at least as many sentences; here are 25.");

        var noNumber = test("--data", data.toString(), "--cross-validation", "five");
        assertThat(noNumber.status).isEqualTo(2);
        assertThat(noNumber.err).contains("--cross-validation takes a whole number, not \"five\".");
    }

    @Test
    void byHoldingSomeOut() {
        var tested = test("--data", data.toString(), "--hold-out", "0.25", "--json");

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.json().get("examples").asInt()).isEqualTo(6);
        assertThat(tested.json().at("/accuracyInterval/high").asDouble()).isEqualTo(1);
    }

    @Test
    void verdictsAreWrittenForASpreadsheetThatRunsNoneOfThem() throws IOException {
        var verdicts = folder.resolve("verdicts.csv");

        var tested =
                test(
                        "--data",
                        data.toString(),
                        "--cross-validation",
                        "5",
                        "--verdicts",
                        verdicts.toString());

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.out)
                .contains("probably mislabelled")
                .contains("greet: =fly to Riga please  ← probably book");
        var lines = Files.readAllLines(verdicts);
        assertThat(lines).hasSize(26);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "text,intent,verdict,guess,confidence,own_confidence,proposed,twin,"
                                + "similarity");
        assertThat(lines.get(1)).startsWith("'=fly to Riga please,greet,mislabelled,book,0.");
    }

    @Test
    void verdictsAndCurvesComeAsJsonToo() throws IOException {
        var verdicts = folder.resolve("verdicts.json");

        var tested =
                test(
                        "--data",
                        data.toString(),
                        "--cross-validation",
                        "3",
                        "--verdicts",
                        verdicts.toString(),
                        "--curve",
                        "--json");

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.json().at("/verdicts/mislabelled").asInt()).isEqualTo(1);
        assertThat(tested.json().at("/learningCurve/overall/points").size()).isEqualTo(5);
        assertThat(tested.json().at("/learningCurve/intents/0/statement").asString())
                .endsWith(").");
        var rows = JSON.readTree(Files.readString(verdicts));
        assertThat(rows.size()).isEqualTo(25);
        assertThat(rows.at("/0/text").asString()).isEqualTo("=fly to Riga please");
    }

    @Test
    void learningCurvesArePrinted() {
        var tested = test("--data", data.toString(), "--hold-out", "0.3", "--curve");

        assertThat(tested.status).as(tested.err).isZero();
        assertThat(tested.out)
                .contains("  20 %   40 %   60 %   80 %  100 %")
                .contains("since 60 %).");
    }

    @Test
    void rasasFilesAreWrittenForIntentsResponsesAndEachExtractor() throws IOException {
        var out = folder.resolve("results");

        var tested =
                test("--data", bot.toString(), "--cross-validation", "2", "--out", out.toString());

        assertThat(tested.status).as(tested.err).isZero();
        var intents = json(out, "intent_report.json");
        assertThat(intents.at("/faq/support").asInt()).isEqualTo(8);
        assertThat(intents.has("faq/hours")).isFalse();
        assertThat(intents.at("/micro avg/support").asInt()).isEqualTo(12);
        var responses = json(out, "response_selection_report.json");
        assertThat(responses.at("/faq~1hours/support").asInt()).isEqualTo(4);
        assertThat(responses.at("/faq~1hours/confused_with").isObject()).isTrue();
        assertThat(responses.has("book")).isFalse();
        var entities = json(out, "DIETClassifier_report.json");
        assertThat(entities.at("/city/support").asInt()).isEqualTo(4);
        assertThat(entities.at("/macro avg/f1-score").isNumber()).isTrue();
        assertThat(entities.has("no_entity")).isFalse();
        for (var kind : new String[] {"intent", "response_selection", "DIETClassifier"}) {
            assertThat(out.resolve(kind + "_confusion_matrix.svg")).content().startsWith("<svg");
            assertThat(out.resolve(kind + "_histogram.svg")).content().startsWith("<svg");
        }
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        var file = data.toString();

        assertThat(test("--data", file).status).isEqualTo(2);
        assertThat(test("--data", file, "--hold-out", "1.5").err).contains("between 0 and 1");
        assertThat(test("--data", file, "--hold-out", "0.2", "--cross-validation", "5").err)
                .contains("either");
        assertThat(test("--data", file, "--cross-validation", "1").err).contains("at least 2");
        assertThat(test("--data", file, "--cross-validation", "0").err).contains("at least 2");
        assertThat(test("--data", file, "--hold-out", "0").err).contains("between 0 and 1");
        assertThat(test("--data", file, "--cross-validation", "99").err)
                .contains("needs at least as many sentences");
        assertThat(test("--data", file, "--hold-out", "0.2", "--verdicts", "a.txt").err)
                .contains(".csv or .json");
        assertThat(test("--data", file, "--model", "m.echo", "--curve").err)
                .contains("need --cross-validation");
    }

    private static JsonNode json(Path out, String name) throws IOException {
        return JSON.readTree(Files.readString(out.resolve(name)));
    }

    private static Outcome test(String... words) {
        var all = new String[words.length + 1];
        all[0] = "test";
        System.arraycopy(words, 0, all, 1, words.length);
        var out = new StringWriter();
        var err = new StringWriter();
        var commands = EchoChat.commandLine();
        commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Outcome(commands.execute(all), out.toString(), err.toString());
    }
}
