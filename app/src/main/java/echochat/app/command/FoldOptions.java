package echochat.app.command;

import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.Folds;
import java.util.List;
import picocli.CommandLine.Option;

/// How data is divided to be tested without a model at hand.
final class FoldOptions {
    @Option(
            names = "--cross-validation",
            paramLabel = "K",
            description = "Trains K models, each measured on the part that it did not learn from.")
    private int folds;

    @Option(
            names = "--hold-out",
            paramLabel = "SHARE",
            description = "Trains one model, measured on a share such as 0.2 that is kept from it.")
    private double share;

    boolean isGiven() {
        return folds != 0 || share != 0;
    }

    void requireSense() {
        if (folds != 0 && share != 0) {
            throw new WrongUseException("Give either --cross-validation or --hold-out.");
        }
        if (folds == 1 || folds < 0) {
            throw new WrongUseException("--cross-validation needs at least 2 parts, such as 5.");
        }
        if (share != 0 && !(share > 0 && share < 1)) {
            throw new WrongUseException("--hold-out needs a share between 0 and 1, such as 0.2.");
        }
    }

    Folds deal(List<TrainingExample> examples, long seed) {
        if (folds > examples.size()) {
            throw new WrongUseException(
                    "--cross-validation %d needs at least as many sentences; here are %d."
                            .formatted(folds, examples.size()));
        }
        try {
            return folds > 0
                    ? Folds.of(examples, folds, seed)
                    : Folds.holdOut(examples, share, seed);
        } catch (IllegalArgumentException tooFew) {
            throw new WrongUseException(String.valueOf(tooFew.getMessage()));
        }
    }
}
