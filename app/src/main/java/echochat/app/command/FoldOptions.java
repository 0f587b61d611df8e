package echochat.app.command;

import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.Folds;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How data is divided to be tested without a model at hand.
final class FoldOptions {
    @Option(
            names = "--cross-validation",
            paramLabel = "K",
            description = "Trains K models, each measured on the part that it did not learn from.")
    private Optional<Integer> folds = Optional.empty();

    @Option(
            names = "--hold-out",
            paramLabel = "SHARE",
            description = "Trains one model, measured on a share such as 0.2 that is kept from it.")
    private Optional<Double> share = Optional.empty();

    boolean isGiven() {
        return folds.isPresent() || share.isPresent();
    }

    void requireSense() {
        if (folds.isPresent() && share.isPresent()) {
            throw new WrongUseException("Give either --cross-validation or --hold-out.");
        }
        if (folds.isPresent() && folds.get() < 2) {
            throw new WrongUseException("--cross-validation needs at least 2 parts, such as 5.");
        }
        if (share.isPresent() && !(share.get() > 0 && share.get() < 1)) {
            throw new WrongUseException("--hold-out needs a share between 0 and 1, such as 0.2.");
        }
    }

    Folds deal(List<TrainingExample> examples, long seed) {
        if (folds.orElse(0) > examples.size()) {
            throw new WrongUseException(
                    "--cross-validation %d needs at least as many sentences; here are %d."
                            .formatted(folds.get(), examples.size()));
        }
        try {
            return folds.map(parts -> Folds.of(examples, parts, seed))
                    .orElseGet(() -> Folds.holdOut(examples, share.orElseThrow(), seed));
        } catch (IllegalArgumentException tooFew) {
            throw new WrongUseException(String.valueOf(tooFew.getMessage()));
        }
    }
}
