package echochat.bench;

import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// How long training takes, from a cold program on, for bots of several sizes.
final class Training implements Command {
    private static final int REPEATS = 4;

    @Override
    public String name() {
        return "training";
    }

    @Override
    public String help() {
        return "seconds to train bots of several sizes; arguments: sizes (default: 65 500 2000)";
    }

    @Override
    public void run(List<String> sizes) throws IOException {
        var all = DataFolder.byProperty().read("snips/train.jsonl");
        System.out.println("| sentences with entities | time | wall s | cpu s |");
        System.out.println("|---:|---|---:|---:|");
        for (var size : sizes.isEmpty() ? List.of("65", "500", "2000") : sizes) {
            for (int repeat = 1; repeat <= REPEATS; repeat++) {
                time(some(all, Integer.parseInt(size)), repeat);
            }
        }
    }

    private static void time(List<TrainingExample> examples, int repeat) {
        var clock = Clock.now();
        NluTrainer.train(TrainingData.of(examples));
        System.out.printf(
                "| %d | %s | %.2f | %.2f |%n",
                examples.size(),
                repeat == 1 ? "first" : "number " + repeat,
                clock.wallSeconds(),
                clock.processorSeconds());
    }

    /// So many sentences, or all if there are fewer, spread evenly over the file.
    static List<TrainingExample> some(List<TrainingExample> all, int size) {
        var taken = Math.min(size, all.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / taken)))
                .toList();
    }
}
