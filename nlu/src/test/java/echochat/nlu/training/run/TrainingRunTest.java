package echochat.nlu.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrainingRunTest {
    @Test
    void theListenerIsCalledAgainAndAgainDuringOneLongPieceOfWork() {
        var calls = new CountDownLatch(5);

        try (var run = new TrainingRun(_ -> calls.countDown(), 1)) {
            run.stage("long", 1);
            var work =
                    run.start(
                            () -> {
                                calls.await(); // ends only when the listener was called five times
                                return "done";
                            });

            assertThat(run.await(work)).isEqualTo("done");
        }
    }

    @Test
    void workOnAnyThreadEndsAtItsNextStepOnceTheListenerThrows() {
        var calls = new AtomicInteger();
        ProgressListener thirdTime =
                _ -> {
                    if (calls.incrementAndGet() == 3) {
                        throw new TrainingCancelledException();
                    }
                };

        // closing waits for both pieces of work, which go on for ever unless they are stopped
        try (var run = new TrainingRun(thirdTime, 2)) {
            var first = run.stage("first", 0.5);
            var second = run.stage("second", 0.5);
            var work = run.start(() -> goOnForEver(first));
            run.start(() -> goOnForEver(second));

            assertThatThrownBy(() -> run.await(work))
                    .isInstanceOf(TrainingCancelledException.class);
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void theFractionOfTheWholeNeverGoesBack() {
        var told = new ArrayList<Double>();

        try (var run = new TrainingRun(progress -> told.add(progress.fraction()), 1)) {
            var stage = run.stage("first", 0.5);
            stage.reached(0.8);
            run.report();
            stage.reached(0.2);
            run.report();
            run.stage("second", 0.5).reached(1);
            run.report();
        }

        assertThat(told).containsExactly(0.4, 0.4, 0.6);
    }

    private static Object goOnForEver(Stage stage) {
        while (true) {
            stage.reached(0.5);
        }
    }
}
