package echochat.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files that people drop on the studio.
final class Sentences {
    private Sentences() {}

    /// The sample of the garden shop, with one intent that has too few examples.
    static String ofAShop() {
        try (var in = Sentences.class.getResourceAsStream("/samples/shop.csv")) {
            var sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sample + "can I pay by card,payment,Cards and cash are welcome.,\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The garden shop with each sentence about opening hours under a second intent as well, so
    /// that no engine can tell the two apart.
    static String ofAShopInDoubt() {
        var again =
                ofAShop()
                        .lines()
                        .filter(line -> line.contains(",opening_hours,"))
                        .map(line -> line.replace(",opening_hours,", ",opening_times,"));
        return ofAShop() + again.collect(Collectors.joining("\n")) + "\n";
    }

    /// A Rasa file with two lists, of which one has a value that is a part of the other's.
    static String ofAGardenWithLists() {
        return """
                nlu:
                - intent: greet
                  examples: |
                    - hello
                    - hi there
                    - good morning
                - intent: stock
                  examples: |
                    - what do you sell
                    - do you have roses
                    - have you got tulips
                - lookup: plant
                  examples: |
                    - giant hydrangea
                    - snowdrop
                - lookup: flower
                  examples: |
                    - hydrangea
                """;
    }

    /// A file with two errors: a sentence without an intent, and an intent without a sentence.
    static String broken() {
        return """
                text,intent
                hello there,greet
                where is my parcel,
                ,goodbye
                see you later,goodbye
                """;
    }

    /// So many sentences that a training on them lasts until somebody cancels it.
    static String many() {
        return IntStream.range(0, 40_000)
                .mapToObj(
                        row ->
                                "sentence %d about subject %d,subject_%d"
                                        .formatted(row, row % 200, row % 200))
                .collect(Collectors.joining("\n", "text,intent\n", "\n"));
    }
}
