package echochat.nlu.evaluate;

import java.util.List;
import java.util.function.Predicate;

/// The verdicts on a bot's examples.
///
/// @param verdicts most harmful first
/// @param judged the same examples in the order of the data
public record VerdictReport(List<ExampleVerdict> verdicts, List<Judged> judged) {
    public VerdictReport {
        verdicts = List.copyOf(verdicts);
        judged = List.copyOf(judged);
    }

    /// How many examples are understood, without the help of a near-twin.
    public int right() {
        return count(verdict -> verdict instanceof Verdict.Right);
    }

    /// How many are understood only thanks to a near-twin.
    public int rightByNearTwin() {
        return count(verdict -> verdict instanceof Verdict.RightByNearTwin);
    }

    /// How many are taken for another intent.
    public int confused() {
        return count(verdict -> verdict instanceof Verdict.ConfusedWith);
    }

    /// How many probably carry the wrong intent.
    public int mislabelled() {
        return count(verdict -> verdict instanceof Verdict.Mislabelled);
    }

    private int count(Predicate<Verdict> which) {
        return (int) verdicts.stream().map(ExampleVerdict::verdict).filter(which).count();
    }

    /// Share of examples that are understood without the help of a near-twin.
    public double accuracyWithoutNearTwins() {
        return Share.of(right(), verdicts.size());
    }
}
