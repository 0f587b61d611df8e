package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    @Test
    void everyExampleIsJudgedOnceByAModelThatHasNotSeenIt() {
        var data = data("lamp is on", "lamp is off", "open the door", "close the door");
        var heard = new ArrayList<Progress>();

        var judged = CrossValidation.judge(data, 2, TrainingSettings.defaults(), heard::add);

        assertThat(judged).extracting(Judged::example).hasSameElementsAs(data.examples());
        assertThat(heard).extracting(Progress::fraction).isSorted();
    }

    @Test
    void moreFoldsThanExamplesAreRefused() {
        var settings = TrainingSettings.defaults();

        assertThatThrownBy(
                        () -> CrossValidation.of(data("one"), 2, settings, ProgressListener.SILENT))
                .hasMessageContaining("an example for each");
    }

    private static TrainingData data(String... texts) {
        return TrainingData.of(
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new TrainingExample(texts[i], "i" + i / 2, List.of()))
                        .toList());
    }
}
