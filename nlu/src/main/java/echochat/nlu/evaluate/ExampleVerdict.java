package echochat.nlu.evaluate;

import java.util.Comparator;

/// An example with its verdict.
///
/// @param place of the example in the data, from 0
public record ExampleVerdict(int place, Judged judged, Verdict verdict) {
    /// What harms a bot most comes first: sentences that teach it something wrong, then those it
    /// gets wrong, the surest mistakes first, then those whose success is borrowed, then the rest,
    /// the least sure first.
    public static final Comparator<ExampleVerdict> BY_HARM =
            Comparator.comparingInt(ExampleVerdict::rank)
                    .thenComparing(Comparator.comparingDouble(ExampleVerdict::weight).reversed())
                    .thenComparing(one -> one.judged.example().text())
                    .thenComparing(one -> one.judged.example().intent())
                    .thenComparingInt(ExampleVerdict::place);

    private int rank() {
        return switch (verdict) {
            case Verdict.Mislabelled _ -> 0;
            case Verdict.ConfusedWith _ -> 1;
            case Verdict.RightByNearTwin _ -> 2;
            case Verdict.Right _ -> 3;
        };
    }

    private double weight() {
        return switch (verdict) {
            case Verdict.Mislabelled(_, var confidence) -> confidence - judged.ownConfidence();
            case Verdict.ConfusedWith(_, var confidence) -> confidence - judged.ownConfidence();
            case Verdict.RightByNearTwin(_, var similarity) -> similarity;
            case Verdict.Right _ -> -judged.ownConfidence();
        };
    }
}
