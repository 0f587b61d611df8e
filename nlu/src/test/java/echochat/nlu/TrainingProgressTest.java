package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.training.Progress;
import echochat.nlu.training.TrainingCancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingProgressTest {
    @Test
    void progressNeverGoesBackAndEndsAtOne() {
        var heard = new ArrayList<Progress>();

        NluTrainer.train(data(200), TrainingSettings.defaults(), heard::add);

        assertThat(heard).extracting(Progress::fraction).isSorted();
        assertThat(heard.getLast().fraction())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(heard.getLast().heldOutAccuracy()).isBetween(0.0, 1.0);
        assertThat(heard.getLast().examplesPerSecond()).isPositive();
    }

    @Test
    void aLongTrainingIsCancelledSoonAndHeardOften() {
        var runs = List.of(cancelled(), cancelled(), cancelled());

        // the quickest of three, as other programs may hold this one up
        assertThat(runs.stream().mapToDouble(Cancelled::ended).min().orElseThrow()).isLessThan(200);
        assertThat(runs.stream().mapToDouble(Cancelled::heard).min().orElseThrow()).isLessThan(250);
    }

    /// Milliseconds until a cancelled training had ended, and between two reports (median).
    private record Cancelled(double ended, double heard) {}

    private static Cancelled cancelled() {
        var times = new ArrayList<Long>();
        var data = data(5000);
        assertThatThrownBy(
                        () ->
                                NluTrainer.train(
                                        data,
                                        TrainingSettings.defaults(),
                                        _ -> {
                                            times.add(System.nanoTime());
                                            if (times.size() == 8) {
                                                throw new TrainingCancelledException();
                                            }
                                        }))
                .isInstanceOf(TrainingCancelledException.class);
        var ended = (System.nanoTime() - times.getLast()) / 1e6;
        var waits =
                IntStream.range(1, times.size())
                        .mapToLong(i -> times.get(i) - times.get(i - 1))
                        .sorted()
                        .toArray();
        return new Cancelled(ended, waits[waits.length / 2] / 1e6);
    }

    /// Sentences that differ, about five things.
    private static TrainingData data(int size) {
        var things = List.of("lamp", "door", "oven", "heater", "radio");
        var examples =
                IntStream.range(0, size)
                        .mapToObj(i -> things.get(i % 5) + " number " + i + " of " + i / 7)
                        .map(text -> new TrainingExample(text, text.split(" ")[0], List.of()))
                        .toList();
        return TrainingData.of(examples);
    }
}
