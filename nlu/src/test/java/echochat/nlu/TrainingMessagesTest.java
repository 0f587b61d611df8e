package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingMessagesTest {
    /// Few and many sentences are learned from in different ways.
    @Test
    void vectorsThatAreKeptAndVectorsMadeAnewGiveTheSameModel() throws IOException {
        assertThat(bytes(TrainingMessages.MOST_KEPT)).isEqualTo(bytes(10));
    }

    private static byte[] bytes(int mostKept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        NluTrainer.train(
                        data(),
                        new TrainingSettings(42, 2, 2, 0),
                        ProgressListener.SILENT,
                        mostKept)
                .save(bytes);
        return bytes.toByteArray();
    }

    /// English, so that meanings are learned from too, with a pattern that is a hint.
    private static TrainingData data() {
        var things = List.of("kitchen lamp", "front door", "oven", "heater", "car radio");
        var examples =
                IntStream.range(0, 120)
                        .mapToObj(
                                i ->
                                        MarkedText.read(
                                                "please turn on the [%s](thing) number %d"
                                                        .formatted(things.get(i % 5), i / 5),
                                                "turn_on_" + i % 5))
                        .toList();
        var digits = List.of(new TrainingData.NamedPattern("digits", "\\d\\d"));
        return new TrainingData(examples, Map.of(), digits, Map.of());
    }
}
