package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    void aTrainingEndsWithTheReportThatCancelsIt() {
        var data = data(1000);

        for (var fraction : List.of(0.0, 0.1, 0.3, 0.5, 0.9)) {
            var after = new AtomicInteger();
            assertThatThrownBy(() -> NluTrainer.train(data, fewRounds(), cancelAt(fraction, after)))
                    .isInstanceOf(TrainingCancelledException.class);

            assertThat(after).as("reports from %s on", fraction).hasValue(1);
        }
    }

    private static TrainingSettings fewRounds() {
        return new TrainingSettings(42, 2, 2, 0);
    }

    private static ProgressListener cancelAt(double fraction, AtomicInteger reports) {
        return progress -> {
            if (progress.fraction() >= fraction) {
                reports.incrementAndGet();
                throw new TrainingCancelledException();
            }
        };
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
