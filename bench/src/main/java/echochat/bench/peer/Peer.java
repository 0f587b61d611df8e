package echochat.bench.peer;

import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A library that learns to understand messages.
public interface Peer {
    /// Every one that can be measured, EchoChat first.
    static List<Peer> all() {
        return List.of(
                new EchoChat(),
                Liblinear.svc(),
                Liblinear.logistic(),
                OpenNlpCategorizer.quasiNewton(),
                OpenNlpCategorizer.iterativeScaling(),
                new OpenNlpNameFinder(),
                new NlpJs());
    }

    String name();

    /// Why it cannot run here; empty if it can.
    default Optional<String> missing() {
        return Optional.empty();
    }

    default boolean guessesIntents() {
        return true;
    }

    default boolean findsEntities() {
        return false;
    }

    Trained train(List<TrainingExample> examples) throws IOException;

    /// What it has learned.
    interface Trained extends AutoCloseable {
        Timed answer(String text) throws IOException;

        /// Size as the library stores it.
        long bytes() throws IOException;

        @Override
        default void close() throws IOException {}
    }
}
