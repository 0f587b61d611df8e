package echochat.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.EchoChat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Rasa project's config.yml counts when its folder is trained on.
class RasaProjectTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path project;

    private record Outcome(int status, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(project.resolve("data"));
        Files.writeString(
                project.resolve("data/nlu.yml"),
                """
                version: "3.1"
                nlu:
                - intent: greet
                  examples: |
                    - hello
                    - good morning
                - intent: book
                  examples: |
                    - fly to Oslo
                    - a ticket to Rome
                """);
        Files.writeString(
                project.resolve("config.yml"),
                """
                language: en
                pipeline:
                - name: WhitespaceTokenizer
                - name: DIETClassifier
                  epochs: 5
                - name: SpacyEntityExtractor
                """);
    }

    @Test
    void validatingTellsWhatBecomesOfEachComponent() {
        var validated = run("validate", project.toString());
        var json = run("validate", project.toString(), "--json").json();

        assertThat(validated.err)
                .contains("config.yml:3 WhitespaceTokenizer: replaced, words are cut")
                .contains("config.yml:4 DIETClassifier: replaced, our own classifier")
                .contains("config.yml:6 SpacyEntityExtractor: not available, it finds what spaCy")
                .contains("COMPONENT_NOT_AVAILABLE");
        assertThat(json.at("/pipeline/2/fate").asString()).isEqualTo("not available");
        assertThat(json.at("/pipeline/2/line").asInt()).isEqualTo(6);
    }

    @Test
    void trainingTakesItsSettings() {
        var trained = train();

        assertThat(trained.status).as(trained.err).isZero();
        assertThat(trained.err).contains("config.yml:4 DIETClassifier: replaced");
        assertThat(trained.json().get("preset").asString()).isEqualTo("quick");
    }

    @Test
    void aPipelineWithDucklingFindsItsDimensions() throws IOException {
        Files.writeString(
                project.resolve("config.yml"),
                """
                language: en
                pipeline:
                - name: DIETClassifier
                - name: DucklingEntityExtractor
                  dimensions: [time, number]
                  timezone: Europe/Berlin
                """);

        var trained = train();
        var parsed =
                run("parse", "--model", model(), "--explain", "two tickets on 24 December 2031")
                        .json();

        assertThat(trained.err)
                .contains(
                        "config.yml:4 DucklingEntityExtractor: replaced, our own finder of time,"
                                + " number, language en, times of Europe/Berlin");
        assertThat(parsed.at("/entities/0/entity").asString()).isEqualTo("number");
        assertThat(parsed.at("/entities/0/value").asInt()).isEqualTo(2);
        assertThat(parsed.at("/entities/1/entity").asString()).isEqualTo("time");
        assertThat(parsed.at("/entities/1/value").asString())
                .isEqualTo("2031-12-24T00:00:00.000+01:00");
        assertThat(parsed.at("/entities/1/extractor").asString())
                .isEqualTo("DucklingEntityExtractor");
        assertThat(parsed.at("/explanation/spans/1/extractor").asString()).isEqualTo("system");
    }

    @Test
    void aPresetOnTheCommandLineGoesBeforeThatOfThePipeline() {
        assertThat(train("--preset", "thorough").json().get("preset").asString())
                .isEqualTo("thorough");
    }

    @Test
    void aConfigurationNamedByItselfGoesBeforeThatOfTheFolder() throws IOException {
        var other = project.resolve("z.yml");
        Files.writeString(other, "pipeline:\n- name: DIETClassifier\n  epochs: 400\n");

        var trained = train("--config", other.toString());

        assertThat(trained.json().get("preset").asString()).isEqualTo("thorough");
        assertThat(trained.err).contains("z.yml:2 DIETClassifier").doesNotContain("config.yml:4");
    }

    @Test
    void aProjectLedByALanguageModelIsRefused() throws IOException {
        Files.writeString(
                project.resolve("config.yml"), "pipeline:\n- name: CompactLLMCommandGenerator\n");

        var trained = train();

        assertThat(trained.status).isEqualTo(ExitCode.DATA_HAS_ERRORS);
        assertThat(trained.err).contains("RASA_CALM \"CompactLLMCommandGenerator\"");
    }

    private Outcome train(String... more) {
        var words = new String[more.length + 6];
        var usual =
                new String[] {"train", "--json", "--out", model(), "--data", project.toString()};
        System.arraycopy(usual, 0, words, 0, usual.length);
        System.arraycopy(more, 0, words, usual.length, more.length);
        return run(words);
    }

    private String model() {
        return project.resolve("model.echo").toString();
    }

    private static Outcome run(String... words) {
        var commands = EchoChat.commandLine();
        var out = new StringWriter();
        var err = new StringWriter();
        commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var status = commands.execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }
}
