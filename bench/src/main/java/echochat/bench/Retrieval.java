package echochat.bench;

import echochat.nlu.IntentScore;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.RetrievalIntents;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Retrieval intents in two ways: one classifier of all full names whose keys are summed, as the
/// engine does it, against a classifier of base intents with a selector of its own for the keys.
final class Retrieval implements Command {
    /// Intents of public sets that a bot would keep below a retrieval intent.
    private static final Map<String, Map<String, Pattern>> GROUPS =
            new TreeMap<>(
                    Map.of(
                            "banking77",
                            Map.of(
                                    "card", Pattern.compile(".*(card|pin).*"),
                                    "transfer", Pattern.compile(".*transfer.*"),
                                    "top_up", Pattern.compile(".*top.*up.*")),
                            "clinc150",
                            Map.of(
                                    "chitchat",
                                    Pattern.compile(
                                            ".*you(r|rs)?(_.*)?|greeting|goodbye|fun_fact"
                                                    + "|meaning_of_life|tell_joke|maybe|yes|no"),
                                    "faq",
                                    Pattern.compile(
                                            ".*(credit|card|account|rate|apr|vaccines|visa).*"))));

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "retrieval";
    }

    @Override
    public String help() {
        return "retrieval intents: one classifier of full names against a selector of its own";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        System.out.println(
                "| set, way | n (keys) | base intent | response key | both"
                        + " | calibration error base / key |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (var set : GROUPS.keySet()) {
            for (var part : List.of("train_10", "train")) {
                var file = set + "/" + part + ".jsonl";
                if (data.has(file)) {
                    var groups = GROUPS.getOrDefault(set, Map.of());
                    var train = grouped(data.read(file), groups);
                    compare(file, train, grouped(data.read(set + "/valid.jsonl"), groups));
                }
            }
        }
    }

    private static List<TrainingExample> grouped(
            List<TrainingExample> examples, Map<String, Pattern> groups) {
        return examples.stream().map(one -> named(one, fullName(one.intent(), groups))).toList();
    }

    private static String fullName(String intent, Map<String, Pattern> groups) {
        return new TreeMap<>(groups)
                .entrySet().stream()
                        .filter(group -> group.getValue().matcher(intent).matches())
                        .map(group -> group.getKey() + "/" + intent)
                        .findFirst()
                        .orElse(intent);
    }

    private static TrainingExample named(TrainingExample example, String intent) {
        return TrainingExample.of(example.text(), intent);
    }

    private void compare(String name, List<TrainingExample> train, List<TrainingExample> valid) {
        var flat = model(train);
        print(
                name + ", one classifier",
                valid,
                text -> flat.understand(text).retrieval().ranking().getFirst(),
                text -> flat.understand(text).retrieval().keys().getFirst());
        var base =
                model(
                        train.stream()
                                .map(one -> named(one, RetrievalIntents.baseOf(one.intent())))
                                .toList());
        var selector =
                model(train.stream().filter(one -> RetrievalIntents.isKey(one.intent())).toList());
        print(
                name + ", base and selector",
                valid,
                text -> base.understand(text).intents().getFirst(),
                text -> selector.understand(text).intents().getFirst());
    }

    private static NluModel model(List<TrainingExample> examples) {
        return NluTrainer.train(TrainingData.of(examples));
    }

    private static void print(
            String name,
            List<TrainingExample> valid,
            Function<String, IntentScore> base,
            Function<String, IntentScore> key) {
        var bases = new Score();
        var keys = new Score();
        var both = new Score();
        for (var one : valid) {
            var guess = base.apply(one.text());
            var isBase = guess.intent().equals(RetrievalIntents.baseOf(one.intent()));
            bases.add(guess.confidence(), isBase);
            var isKey = true;
            if (RetrievalIntents.isKey(one.intent())) {
                var choice = key.apply(one.text());
                isKey = choice.intent().equals(one.intent());
                keys.add(choice.confidence(), isKey);
            }
            both.add(1, isBase && isKey);
        }
        System.out.printf(
                "| %s | %d (%d) | %.2f | %.2f | %.2f | %.3f / %.3f |%n",
                name,
                bases.count,
                keys.count,
                bases.accuracy(),
                keys.accuracy(),
                both.accuracy(),
                bases.calibrationError(),
                keys.calibrationError());
    }

    /// Counts right guesses, and compares how sure they are with how right.
    private static final class Score {
        private static final int BINS = 10;

        private final double[] excess = new double[BINS];
        private int count;
        private int right;

        void add(double confidence, boolean isRight) {
            count++;
            right += isRight ? 1 : 0;
            excess[Math.min(BINS - 1, (int) (confidence * BINS))] += confidence - (isRight ? 1 : 0);
        }

        double accuracy() {
            return 100.0 * right / Math.max(1, count);
        }

        double calibrationError() {
            double sum = 0;
            for (var bin : excess) {
                sum += Math.abs(bin);
            }
            return sum / Math.max(1, count);
        }
    }
}
