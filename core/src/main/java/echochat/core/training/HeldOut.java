package echochat.core.training;

import echochat.nlu.TrainingExample;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Splits sentences into those to learn from and those to be asked about afterwards.
///
/// Which side a sentence falls on depends on its own text only. So the same sentence stays held out
/// in every later training, and two models can be compared on sentences that neither has seen.
record HeldOut(List<TrainingExample> rest, List<TrainingExample> heldOut) {
    private static final int EVERY = 5;
    private static final int FEWEST_OF_AN_INTENT = 5;

    static HeldOut of(List<TrainingExample> examples) {
        var sizes =
                examples.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TrainingExample::intent, Collectors.counting()));
        Function<TrainingExample, Boolean> isHeldOut =
                example ->
                        sizes.getOrDefault(example.intent(), 0L) >= FEWEST_OF_AN_INTENT
                                && isDrawn(example.text());
        var parts = examples.stream().collect(Collectors.partitioningBy(isHeldOut::apply));
        return new HeldOut(
                parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }

    static boolean isDrawn(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var crc = new CRC32();
        crc.update(folded.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % EVERY == 0;
    }
}
