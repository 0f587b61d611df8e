package echochat.web.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import echochat.core.backend.ForeignId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
    private static Body body(String json) {
        return Body.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faultsOf(String json, Consumer<Body> reading) {
        return catchThrowableOfType(
                        UnprocessableException.class,
                        () -> {
                            var body = body(json);
                            reading.accept(body);
                            body.verify();
                        })
                .faults();
    }

    @Test
    void everyFaultIsToldAtOnceInTheWordsOfFastApi() {
        var faults =
                faultsOf(
                        "{\"format\": 5, \"dataset_id\": true}",
                        body -> {
                            body.text("file_path", 100);
                            body.text("format", 100);
                            body.id("dataset_id");
                        });

        assertThat(faults)
                .containsExactly(
                        new Fault("missing", List.of("body", "file_path"), "Field required"),
                        new Fault(
                                "string_type",
                                List.of("body", "format"),
                                "Input should be a valid string"),
                        new Fault(
                                "int_type",
                                List.of("body", "dataset_id"),
                                "Input should be a valid integer"));
    }

    @Test
    void aBodyThatIsNoJsonTellsWhere() {
        assertThat(faultsOf("{\"a\": 1,", _ -> {}))
                .extracting(Fault::type)
                .containsExactly("json_invalid");
        assertThat(faultsOf("{\"a\" 1}", _ -> {}).getFirst().loc()).first().isEqualTo("body");
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        assertThat(faultsOf("[1]", body -> body.text("a", 1)))
                .extracting(Fault::type)
                .containsExactly("model_attributes_type");
    }

    @Test
    void anEmptyBodyIsMissing() {
        assertThat(faultsOf("", _ -> {}))
                .containsExactly(new Fault("missing", List.of("body"), "Field required"));
    }

    @Test
    void aBodyTwoHundredThousandLevelsDeepIsRefused() {
        assertThat(faultsOf("[".repeat(200_000), _ -> {}))
                .extracting(Fault::type)
                .containsExactly("json_invalid");
    }

    @Test
    void faultsInAListNameTheirPlace() {
        var faults =
                faultsOf(
                        "{\"entities\": [{\"start\": 0}, {\"start\": -1}, 7]}",
                        body ->
                                body.list("entities", 10)
                                        .forEach(entity -> entity.number("start", 0, 100)));

        assertThat(faults)
                .extracting(Fault::loc)
                .contains(List.of("body", "entities", 1, "start"), List.of("body", "entities", 2));
    }

    @ParameterizedTest
    @CsvSource({"42,42,true", "'\"42\"',42,false", "'\"3f2a-bc\"',3f2a-bc,false", "7.0,7,true"})
    void idsAreNumbersOrTexts(String json, String text, boolean number) {
        assertThat(body("{\"id\": " + json + "}").id("id")).isEqualTo(new ForeignId(text, number));
    }

    @ParameterizedTest
    @CsvSource({
        "null,int_type",
        "1.5,int_from_float",
        "1e400,int_from_float",
        "[],int_type",
        "'\"\"',string_pattern_mismatch",
        "'\"..\"',string_pattern_mismatch",
        "'\"a/b\"',string_pattern_mismatch"
    })
    void whatIsNoIdIsRefused(String json, String type) {
        assertThat(faultsOf("{\"id\": " + json + "}", body -> body.id("id")))
                .extracting(Fault::type)
                .containsExactly(type);
    }

    @Test
    void aTextHasALimitAndNoNulCharacter() {
        assertThat(faultsOf("{\"text\": \"abcd\"}", body -> body.text("text", 3)))
                .extracting(Fault::type)
                .containsExactly("string_too_long");
        assertThat(faultsOf("{\"text\": \"a\\u0000\"}", body -> body.text("text", 3)))
                .extracting(Fault::type)
                .containsExactly("value_error");
        assertThatThrownBy(
                        () -> {
                            var body = body("{\"text\": \"  \"}");
                            body.filled("text", 3);
                            body.verify();
                        })
                .isInstanceOf(UnprocessableException.class);
    }
}
