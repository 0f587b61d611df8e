package echochat.nlu.evaluate;

import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Measures how well a model tells sentences out of its scope, at the threshold that costs at most
/// two points of accuracy in scope.
public final class OutOfScope {
    private static final double MOST_LOST = 0.02;

    private final double[] rightScores; // of sentences in scope whose intent is right, ascending
    private final double[] inScores;
    private final double[] outScores;

    private OutOfScope(double[] inScope, boolean[] right, double[] strange) {
        inScores = inScope.clone();
        outScores = strange.clone();
        rightScores =
                IntStream.range(0, inScope.length)
                        .filter(i -> right[i])
                        .mapToDouble(i -> inScope[i])
                        .sorted()
                        .toArray();
        Arrays.sort(inScores);
    }

    /// The figures of a model.
    ///
    /// @param inScope sentences with a known intent
    /// @param strange sentences that mean nothing the model knows
    public static OutOfScopeReport of(
            NluModel model, List<TrainingExample> inScope, List<TrainingExample> strange) {
        var scores = new double[inScope.size()];
        var right = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            var understanding = model.understand(inScope.get(i).text());
            scores[i] = understanding.outOfScope();
            right[i] = understanding.intent().equals(inScope.get(i).intent());
        }
        var out = strange.stream().mapToDouble(one -> model.understand(one.text()).outOfScope());
        return of(scores, right, out.toArray());
    }

    /// The same from scores alone, which are higher for stranger sentences.
    ///
    /// @param right whether the intent of each sentence in scope was guessed right
    public static OutOfScopeReport of(double[] inScope, boolean[] right, double[] strange) {
        return new OutOfScope(inScope, right, strange).report();
    }

    private OutOfScopeReport report() {
        var mayLose = (int) (MOST_LOST * inScores.length);
        var keeps = Math.max(0, rightScores.length - mayLose);
        var threshold = keeps == 0 ? 0 : rightScores[keeps - 1];
        var kept = Arrays.stream(rightScores).filter(score -> score <= threshold).count();
        var refused = Arrays.stream(outScores).filter(score -> score > threshold).count();
        return new OutOfScopeReport(
                inScores.length,
                outScores.length,
                auroc(),
                threshold,
                Share.of(rightScores.length, inScores.length),
                Share.of((double) kept, inScores.length),
                Share.of((double) refused, outScores.length));
    }

    private double auroc() {
        double wins = 0;
        for (var strange : outScores) {
            for (var known : inScores) {
                wins += strange > known ? 1 : strange == known ? 0.5 : 0;
            }
        }
        return Share.of(wins, (double) inScores.length * outScores.length);
    }
}
