package echochat.nlu.evaluate;

import echochat.nlu.TrainingExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which examples are kept from which model. Every fold is asked of a model that learned from all
/// examples outside of it. Each intent is spread evenly (stratified); the same examples and seed
/// give the same folds, in whatever order the examples come.
public final class Folds {
    /// Of an example that is never asked, only taught.
    static final int NEVER_ASKED = -1;

    private final int count;
    private final int[] fold; // one per example

    Folds(int count, int[] fold) {
        this.count = count;
        this.fold = fold;
    }

    /// Stratified folds for cross-validation: every example is in one of them.
    ///
    /// @throws IllegalArgumentException if there are fewer than 2 folds or examples for them
    public static Folds of(List<TrainingExample> examples, int folds, long seed) {
        if (folds < 2 || examples.size() < folds) {
            throw new IllegalArgumentException(
                    "Cross-validation needs at least 2 folds and an example for each.");
        }
        var fold = new int[examples.size()];
        int next = 0;
        for (var places : ShuffledIntents.of(examples, seed).values()) {
            for (var place : places) {
                fold[place] = next++ % folds;
            }
        }
        return new Folds(folds, fold);
    }

    /// One fold that holds a share of each intent, at least one example of it and not all; an
    /// intent with a single example is only taught.
    ///
    /// @param share more than 0, less than 1
    /// @throws IllegalArgumentException if the share is no such number, or nothing can be held out
    public static Folds holdOut(List<TrainingExample> examples, double share, long seed) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("The share held out must be between 0 and 1.");
        }
        var fold = new int[examples.size()];
        Arrays.fill(fold, NEVER_ASKED);
        for (var places : ShuffledIntents.of(examples, seed).values()) {
            if (places.length > 1) {
                var wanted = (int) Math.round(share * places.length);
                var heldOut = Math.clamp(wanted, 1, places.length - 1);
                Arrays.stream(places, 0, heldOut).forEach(place -> fold[place] = 0);
            }
        }
        if (Arrays.stream(fold).allMatch(one -> one == NEVER_ASKED)) {
            throw new IllegalArgumentException(
                    "Holding out needs an intent with at least 2 examples.");
        }
        return new Folds(1, fold);
    }

    int of(int place) {
        return fold[place];
    }

    int count() {
        return count;
    }

    boolean isAsked(int place) {
        return fold[place] != NEVER_ASKED;
    }

    /// One per fold.
    List<TrainTest> splits() {
        return IntStream.range(0, count).mapToObj(this::split).toList();
    }

    private TrainTest split(int number) {
        return new TrainTest(
                IntStream.range(0, fold.length).filter(i -> fold[i] != number).toArray(),
                IntStream.range(0, fold.length).filter(i -> fold[i] == number).toArray());
    }
}
