package echochat.nlu.evaluate;

import echochat.nlu.FoldModel;
import echochat.nlu.FoldTraining;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The work on one fold: the training of its model, in pieces that any thread may take, and what is
/// to be done with the model then. Who takes the first piece reads the sentences, who ends the last
/// one asks; nobody waits for another, but for the short reading.
///
/// @param <T> what comes of it
final class FoldWork<T> {
    private static final double READING = 0.1;
    private static final double ENTITIES = 0.5;
    private static final double HIDDEN = 0.45;
    private static final double LINEAR = 0.45;

    private final List<Piece> pieces = new ArrayList<>();
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final AtomicInteger left = new AtomicInteger();
    private final Stage reading;
    private final Function<Stage, FoldTraining> read;
    private final Function<FoldModel, T> ask;
    private @Nullable FoldTraining training; // until the last piece is done

    /// A piece of the training, and where its progress is told.
    private record Piece(BiConsumer<FoldTraining, Stage> work, Stage stage) {}

    /// @param stages gives one with so great a share of the work
    /// @param tags whether the tagger is trained
    /// @param read prepares the training
    /// @param ask is given the model
    FoldWork(
            Function<Double, Stage> stages,
            boolean tags,
            Function<Stage, FoldTraining> read,
            Function<FoldModel, T> ask) {
        this.read = read;
        this.ask = ask;
        var unit = 1 / (READING + HIDDEN + LINEAR + (tags ? ENTITIES : 0));
        reading = stages.apply(READING * unit);
        // the longest first
        if (tags) {
            pieces.add(new Piece(FoldTraining::learnEntities, stages.apply(ENTITIES * unit)));
        }
        pieces.add(new Piece(FoldTraining::learnHidden, stages.apply(HIDDEN * unit)));
        pieces.add(new Piece(FoldTraining::learnLinear, stages.apply(LINEAR * unit)));
        left.set(pieces.size());
    }

    /// Queues all pieces.
    Future<T> start(TrainingRun run) {
        pieces.forEach(piece -> run.execute(() -> work(piece)));
        return result;
    }

    private void work(Piece piece) {
        try {
            piece.work().accept(training(), piece.stage());
            if (left.decrementAndGet() == 0) {
                result.complete(ask.apply(training().model(reading)));
                forget();
            }
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private synchronized FoldTraining training() {
        var known = training;
        if (known == null) {
            known = read.apply(reading);
            training = known;
        }
        return known;
    }

    private synchronized void forget() {
        training = null;
    }
}
