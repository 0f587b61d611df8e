package echochat.nlu;

import echochat.nlu.system.SystemSettings;
import echochat.nlu.training.run.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// Training data in an order that does not depend on the order it came in.
final class SortedExamples {
    private static final Comparator<TrainingExample> ORDER =
            Comparator.comparing(TrainingExample::text)
                    .thenComparing(TrainingExample::intent)
                    .thenComparing(example -> example.entities().toString());

    private final TrainingData data;
    private final List<TrainingExample> examples;
    private final List<String> intents;

    SortedExamples(TrainingData data, Stage stage) {
        this.data = data;
        examples = data.examples().stream().sorted(unlessCancelled(stage)).toList();
        intents = examples.stream().map(TrainingExample::intent).distinct().sorted().toList();
    }

    private static Comparator<TrainingExample> unlessCancelled(Stage stage) {
        return (one, other) -> {
            stage.goOn();
            return ORDER.compare(one, other);
        };
    }

    List<TrainingExample> examples() {
        return examples;
    }

    /// In the order of the alphabet.
    List<String> intents() {
        return intents;
    }

    /// SHA-256 over everything in the data.
    String hash(Stage stage) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var example : examples) {
                stage.goOn();
                add(digest, example.toString());
            }
            new TreeMap<>(data.synonyms())
                    .forEach((said, value) -> add(digest, said + "\0" + value));
            data.regexes().stream()
                    .map(pattern -> pattern.name() + "\0" + pattern.pattern())
                    .sorted()
                    .forEach(pattern -> add(digest, pattern));
            new TreeMap<>(data.lookups())
                    .forEach((entity, phrases) -> add(digest, entity + "\0" + sorted(phrases)));
            new TreeMap<>(data.typos())
                    .forEach((entity, edits) -> add(digest, "typos\0" + entity + "\0" + edits));
            if (!data.system().equals(SystemSettings.AUTOMATIC)) {
                add(digest, HexFormat.of().formatHex(SystemCodec.encode(data.system())));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
