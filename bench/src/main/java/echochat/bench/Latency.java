package echochat.bench;

import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How long one message takes, intent and entities, on one thread.
final class Latency implements Command {
    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 20_000;
    private static final double MICROS = 1e3;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String help() {
        return "microseconds for one message; arguments: names of sets (default: three)";
    }

    @Override
    public void run(List<String> wanted) throws IOException {
        var data = DataFolder.byProperty();
        System.out.println("| set | median µs | p99 µs | mean cpu µs |");
        System.out.println("|---|---:|---:|---:|");
        for (var set : wanted.isEmpty() ? List.of("banking77", "hwu64", "snips") : wanted) {
            var train = TrainingData.of(data.read(set + "/train.jsonl"));
            var settings = new TrainingSettings(42, 2, 2, 0); // speed does not depend on rounds
            var model = NluTrainer.train(train, settings, ProgressListener.SILENT);
            measure(set, model, data.read(set + "/valid.jsonl"));
        }
    }

    private static void measure(String set, NluModel model, List<TrainingExample> messages) {
        int found = 0;
        for (int i = 0; i < WARM_UP; i++) {
            found += ask(model, messages, i);
        }
        var times = new long[MEASURED];
        var clock = Clock.now();
        for (int i = 0; i < MEASURED; i++) {
            var began = System.nanoTime();
            found += ask(model, messages, i);
            times[i] = System.nanoTime() - began;
        }
        var mean = clock.processorSeconds() * 1e6 / MEASURED;
        Arrays.sort(times);
        var median = times[MEASURED / 2] / MICROS;
        var slow = times[MEASURED * 99 / 100] / MICROS;
        System.out.printf("| %s | %.0f | %.0f | %.0f |%n", set, median, slow, mean);
        if (found < 0) {
            throw new IllegalStateException("So that no answer is optimised away.");
        }
    }

    private static int ask(NluModel model, List<TrainingExample> messages, int turn) {
        var text = messages.get(turn % messages.size()).text();
        return model.understand(text).entities().size();
    }
}
