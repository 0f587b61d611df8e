package echochat.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeerTest {
    private static final List<TrainingExample> EXAMPLES =
            Stream.of("Rome", "Paris", "Oslo", "Berlin")
                    .flatMap(
                            city ->
                                    Stream.of(
                                            example("fly me to ", city, "fly"),
                                            example("a flight to ", city, "fly"),
                                            example("how warm is it in ", city, "weather"),
                                            example("will it rain in ", city, "weather")))
                    .toList();

    static Stream<Peer> inThisProgram() {
        return Peer.all().stream().filter(peer -> !(peer instanceof NlpJs));
    }

    @ParameterizedTest
    @MethodSource("inThisProgram")
    void eachLearnsAFewSentences(Peer peer) throws IOException {
        try (var trained = peer.train(EXAMPLES)) {
            var answer = trained.answer("fly me to Rome").answer();

            assertThat(trained.bytes()).isPositive();
            if (peer.guessesIntents()) {
                assertThat(answer.intent()).isEqualTo("fly");
                assertThat(answer.confidence()).isBetween(0.5, 1.0);
            }
            if (peer.findsEntities()) {
                assertThat(answer.entities())
                        .containsExactly(EntitySpan.of("city", 10, 14, "Rome"));
            }
        }
    }

    private static TrainingExample example(String before, String city, String intent) {
        var start = before.length();
        var span = EntitySpan.of("city", start, start + city.length(), city);
        return new TrainingExample(before + city, intent, List.of(span));
    }
}
