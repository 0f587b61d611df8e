package echochat.app.wiring;

import echochat.core.dataset.Sample;
import echochat.core.dataset.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The sample files that come in the program.
final class SampleFiles {
    private SampleFiles() {}

    static List<Sample> all() {
        return List.of(
                sample(
                        "shop.csv",
                        "Plant shop",
                        "Finds plants, follows orders, tells about delivery and returns."),
                sample(
                        "pizza.json",
                        "Pizzeria",
                        "Takes orders and bookings, with sizes, toppings and times in them."),
                sample(
                        "trains.yml",
                        "Train journeys",
                        "A Rasa file: journeys from one city to another, with answers."));
    }

    private static Sample sample(String name, String title, String description) {
        try (var in = SampleFiles.class.getResourceAsStream("/samples/" + name)) {
            var bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new Sample(SourceFile.of(name, bytes), title, description);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
