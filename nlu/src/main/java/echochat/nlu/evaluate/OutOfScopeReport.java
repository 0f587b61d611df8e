package echochat.nlu.evaluate;

/// How well a model tells sentences that it was not made for.
///
/// @param inScope how many sentences with a known intent were judged
/// @param outOfScope how many without
/// @param auroc how often a sentence out of scope scores higher than one in scope
/// @param threshold of the out-of-scope score above which sentences are refused
/// @param accuracy in scope when nothing is refused
/// @param accuracyWithThreshold in scope when refusals count as wrong; at most two points less
/// @param recall share of the sentences out of scope that is refused
public record OutOfScopeReport(
        int inScope,
        int outOfScope,
        double auroc,
        double threshold,
        double accuracy,
        double accuracyWithThreshold,
        double recall) {}
