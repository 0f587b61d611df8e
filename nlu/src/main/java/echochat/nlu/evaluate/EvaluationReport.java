package echochat.nlu.evaluate;

import java.util.List;

/// How well a model does on sentences whose meaning is known. Shares go from 0 to 1; a share of
/// nothing is 0.
///
/// @param examples how many sentences were judged
/// @param accuracy share of sentences whose first intent is right
/// @param accuracyInterval where the accuracy on all sentences of this kind lies (95 %)
/// @param macroF1 mean F1 of the intents that sentences have, each counting the same
/// @param weightedF1 mean F1 of the intents, each counting by its sentences
/// @param calibrationError mean distance between confidence and accuracy over ten bins (expected
///     calibration error)
/// @param intents one per intent that sentences have, in the order of the alphabet
/// @param entity over all entities: exact span, entity, role and group
/// @param entities the same for each entity, in the order of the alphabet
/// @param histogram ten bins of confidence, lowest first
/// @param coverage what share is answered with which error at each threshold of confidence
public record EvaluationReport(
        int examples,
        double accuracy,
        Interval accuracyInterval,
        double macroF1,
        double weightedF1,
        double calibrationError,
        List<IntentFigures> intents,
        EntityFigures entity,
        List<EntityFigures> entities,
        List<ConfidenceBin> histogram,
        List<CoveragePoint> coverage) {

    public EvaluationReport {
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
        histogram = List.copyOf(histogram);
        coverage = List.copyOf(coverage);
    }

    /// How well one intent is told from the others.
    ///
    /// @param support how many sentences have it
    /// @param confusedWith what its sentences were taken for instead, commonest first
    public record IntentFigures(
            String intent,
            int support,
            double precision,
            double recall,
            double f1,
            List<Confusion> confusedWith) {
        public IntentFigures {
            confusedWith = List.copyOf(confusedWith);
        }
    }

    /// How often another intent was guessed.
    public record Confusion(String intent, int count) {}

    /// How well one entity is found. Each span of the sentences is found, shifted, taken for
    /// something else, or missed.
    ///
    /// @param support how many spans are in the sentences
    /// @param shifted spans whose entity, role and group were right but not their borders
    /// @param missed spans where nothing was found
    /// @param spurious spans that were found where none is
    /// @param takenFor what other spans were taken for, commonest first
    public record EntityFigures(
            String entity,
            int support,
            double precision,
            double recall,
            double f1,
            int shifted,
            int missed,
            int spurious,
            List<EntityConfusion> takenFor) {
        public EntityFigures {
            takenFor = List.copyOf(takenFor);
        }
    }

    /// How often something else was found in the same place.
    ///
    /// @param as entity, group and role, with dots between them
    public record EntityConfusion(String as, int count) {}

    /// Guesses with a confidence from `from` to below `to`.
    public record ConfidenceBin(double from, double to, int right, int wrong) {}

    /// What happens if only guesses with at least the threshold's confidence are answered.
    ///
    /// @param coverage share of sentences answered
    /// @param error share of those that is wrong
    public record CoveragePoint(double threshold, double coverage, double error) {}
}
