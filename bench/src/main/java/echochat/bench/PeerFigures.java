package echochat.bench;

import echochat.bench.peer.Peer;
import echochat.bench.peer.Peer.Trained;
import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.OutOfScope;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What one peer reached on one set, and at what cost.
record PeerFigures(
        EvaluationReport report,
        Optional<OutOfScopeReport> refusals,
        double wallSeconds,
        double cpuSeconds,
        double medianMicros,
        double p99Micros,
        double megabytes) {
    private static final int WARM_UP = 10_000;
    private static final int MEASURED = 10_000;
    private static final double MICROS = 1e3;

    /// What all peers get alike.
    ///
    /// @param strange out of scope; empty if there are none
    record Task(
            List<TrainingExample> train,
            List<TrainingExample> valid,
            List<TrainingExample> strange) {
        boolean hasEntities() {
            return train.stream().anyMatch(one -> !one.entities().isEmpty());
        }
    }

    static PeerFigures of(Peer peer, Task task) throws IOException {
        System.gc();
        var clock = Clock.now();
        try (var trained = peer.train(task.train())) {
            var wall = clock.wallSeconds();
            var cpu = clock.processorSeconds();
            var times = times(trained, task.valid());
            return new PeerFigures(
                    Evaluation.of(judge(trained, task.valid())),
                    peer.guessesIntents() ? refusals(trained, task) : Optional.empty(),
                    wall,
                    cpu,
                    times[MEASURED / 2] / MICROS,
                    times[MEASURED * 99 / 100] / MICROS,
                    trained.bytes() / 1e6);
        }
    }

    static List<Judged> judge(Trained trained, List<TrainingExample> examples) throws IOException {
        var judged = new ArrayList<Judged>();
        for (var example : examples) {
            var answer = trained.answer(example.text()).answer();
            judged.add(Judged.of(example, answer.understanding(example.text())));
        }
        return judged;
    }

    private static Optional<OutOfScopeReport> refusals(Trained trained, Task task)
            throws IOException {
        if (task.strange().isEmpty()) {
            return Optional.empty();
        }
        var scores = new double[task.valid().size()];
        var right = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            var example = task.valid().get(i);
            var answer = trained.answer(example.text()).answer();
            scores[i] = answer.outOfScope();
            right[i] = answer.intent().equals(example.intent());
        }
        var strange = new double[task.strange().size()];
        for (int i = 0; i < strange.length; i++) {
            strange[i] = trained.answer(task.strange().get(i).text()).answer().outOfScope();
        }
        return Optional.of(OutOfScope.of(scores, right, strange));
    }

    /// Nanoseconds of single answers, ascending.
    private static long[] times(Trained trained, List<TrainingExample> messages)
            throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            trained.answer(messages.get(i % messages.size()).text());
        }
        var times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            times[i] = trained.answer(messages.get(i % messages.size()).text()).nanos();
        }
        Arrays.sort(times);
        return times;
    }
}
