package echochat.bench;

import echochat.nlu.IntentScore;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.Pipeline;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Messages with two intents that were never seen together: two held-out sentences, one after the
/// other. The data itself has single intents only.
final class Composites implements Command {
    private static final String SIGN = "+";
    private static final List<String> FILES =
            List.of(
                    "rasa-financial/train.jsonl",
                    "rasa-helpdesk/train.jsonl",
                    "clinc150/train_10.jsonl",
                    "banking77/train_10.jsonl");
    private static final List<String> JOINTS = List.of(" and ", ", and ", ". ", " ");
    private static final int EACH = 500;
    private static final int PART = 4;

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "composites";
    }

    @Override
    public String help() {
        return "messages with two intents that were never seen together; arguments: names of sets";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        System.out.println(
                "| set | n each | two intents: taken for two | both right | one of them | one intent: taken for two | right"
                        + " | without the setting | calibration error |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (var file : FILES) {
            var isWanted = arguments.isEmpty() || arguments.stream().anyMatch(file::startsWith);
            if (isWanted && data.has(file)) {
                compare(file);
            }
        }
    }

    private void compare(String file) throws IOException {
        var train = new ArrayList<TrainingExample>();
        var rest = new ArrayList<TrainingExample>();
        var valid = file.replaceFirst("/.*", "/valid.jsonl");
        if (file.contains("train_10") && data.has(valid)) {
            train.addAll(data.read(file));
            rest.addAll(data.read(valid));
        } else {
            for (var one : data.read(file)) {
                ((train.size() + rest.size()) % PART == 0 ? rest : train).add(one);
            }
        }
        var usual = TrainingSettings.defaults();
        var split = usual.withPipeline(Pipeline.USUAL.withSplitAt(SIGN));
        print(file, model(train, usual), model(train, split), rest);
    }

    private static NluModel model(List<TrainingExample> examples, TrainingSettings settings) {
        var plain =
                examples.stream().map(one -> TrainingExample.of(one.text(), one.intent())).toList();
        return NluTrainer.train(TrainingData.of(plain), settings);
    }

    private static void print(
            String file, NluModel usual, NluModel split, List<TrainingExample> rest) {
        var random = new Random(42);
        var two = 0;
        var wronglyTwo = 0;
        var both = 0;
        var oneOfThem = 0;
        var single = 0;
        var plain = 0;
        var calibration = new double[10];
        for (int i = 0; i < EACH; i++) {
            var first = rest.get(random.nextInt(rest.size()));
            var second = rest.get(random.nextInt(rest.size()));
            while (second.intent().equals(first.intent())) {
                second = rest.get(random.nextInt(rest.size()));
            }
            var joint = JOINTS.get(random.nextInt(JOINTS.size()));
            var guess = best(split, first.text() + joint + second.text());
            var parts = Set.copyOf(split.card().partsOf(guess.intent()));
            var isBoth = parts.equals(Set.of(first.intent(), second.intent()));
            two += parts.size() > 1 ? 1 : 0;
            both += isBoth ? 1 : 0;
            oneOfThem += parts.contains(first.intent()) || parts.contains(second.intent()) ? 1 : 0;
            var alone = best(split, first.text());
            wronglyTwo += split.card().partsOf(alone.intent()).size() > 1 ? 1 : 0;
            var isRight = alone.intent().equals(first.intent());
            single += isRight ? 1 : 0;
            plain += best(usual, first.text()).intent().equals(first.intent()) ? 1 : 0;
            add(calibration, guess, isBoth);
            add(calibration, alone, isRight);
        }
        double excess = 0;
        for (var bin : calibration) {
            excess += Math.abs(bin) / (2 * EACH);
        }
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.3f |%n",
                file,
                EACH,
                100.0 * two / EACH,
                100.0 * both / EACH,
                100.0 * oneOfThem / EACH,
                100.0 * wronglyTwo / EACH,
                100.0 * single / EACH,
                100.0 * plain / EACH,
                excess);
    }

    private static void add(double[] bins, IntentScore guess, boolean isRight) {
        var bin = Math.min(bins.length - 1, (int) (guess.confidence() * bins.length));
        bins[bin] += guess.confidence() - (isRight ? 1 : 0);
    }

    private static IntentScore best(NluModel model, String text) {
        return model.understand(text).intents().getFirst();
    }
}
