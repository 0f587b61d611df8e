package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private static final TrainingSettings SETTINGS = TrainingSettings.defaults();
    private static final StackTraceElement[] NONE = {};
    private final TrainingData data = TrainingData.of(Topics.examples());

    @Test
    void everyExampleIsJudgedOnceByAModelThatHasNotSeenIt() {
        var judged = CrossValidation.judge(data, 2, SETTINGS, ProgressListener.SILENT);

        assertThat(judged).extracting(Judged::example).isEqualTo(data.examples());
    }

    @Test
    void progressIsHeardOnTheCallersThreadAndNeverGoesBack() {
        var heard = new ArrayList<Progress>();
        var threads = new HashSet<Thread>();

        CrossValidation.judge(
                data,
                4,
                SETTINGS.withThreads(2),
                progress -> {
                    heard.add(progress);
                    threads.add(Thread.currentThread());
                });

        assertThat(heard).extracting(Progress::fraction).isSorted();
        assertThat(heard.getLast().fraction()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(heard.getLast().heldOutAccuracy()).isBetween(0.5, 1.0);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        var alone =
                CrossValidation.judge(data, 3, SETTINGS.withThreads(1), ProgressListener.SILENT);
        var together =
                CrossValidation.judge(data, 3, SETTINGS.withThreads(5), ProgressListener.SILENT);

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void whatTheListenerThrowsEndsAllFolds() {
        var stop = new TrainingCancelledException();

        assertThatThrownBy(
                        () ->
                                CrossValidation.judge(
                                        data,
                                        5,
                                        SETTINGS.withThreads(3),
                                        _ -> {
                                            throw stop;
                                        }))
                .isSameAs(stop);

        assertThat(Thread.getAllStackTraces())
                .allSatisfy(
                        (thread, frames) ->
                                assertThat(thread.getName().startsWith("training-") ? frames : NONE)
                                        .extracting(StackTraceElement::getClassName)
                                        .noneMatch(name -> name.startsWith("echochat.")));
    }

    @Test
    void entitiesAreJudgedOutOfFoldToo() {
        var marked =
                data.examples().stream()
                        .filter(one -> one.text().contains("pizza"))
                        .map(this::mark);
        var marks = data.withExamples(marked.toList());

        var report = CrossValidation.of(marks, 4, SETTINGS, ProgressListener.SILENT);

        assertThat(report.entity().f1()).isGreaterThan(0.9);
    }

    private TrainingExample mark(TrainingExample one) {
        var start = one.text().indexOf("pizza");
        var span = EntitySpan.of("dish", start, start + "pizza".length(), "pizza");
        return new TrainingExample(one.text(), one.intent(), List.of(span));
    }

    @Test
    void aPipelineThatPutsIntentsTogetherIsJudgedAsItAnswers() {
        var pipeline = SETTINGS.pipeline().withSplitAt("+");

        var judged =
                CrossValidation.judge(
                        data, 2, SETTINGS.withPipeline(pipeline), ProgressListener.SILENT);

        assertThat(judged).filteredOn(Judged::isRight).hasSizeGreaterThan(55);
    }

    @Test
    void onlyWhatIsHeldOutIsJudged() {
        var judged = HoldOut.judge(data, 0.25, SETTINGS, ProgressListener.SILENT);

        assertThat(judged).hasSize(16);
        assertThat(HoldOut.of(data, 0.25, SETTINGS, ProgressListener.SILENT))
                .isEqualTo(Evaluation.of(judged));
    }

    @Test
    void moreFoldsThanExamplesAreRefused() {
        var one = data.withExamples(List.of(Topics.example("one", "number")));

        assertThatThrownBy(() -> CrossValidation.of(one, 2, SETTINGS, ProgressListener.SILENT))
                .hasMessageContaining("an example for each");
    }
}
