package echochat.nlu.evaluate;

import java.util.List;

/// What more examples would bring.
///
/// @param overall recall is the accuracy here, F1 the mean of the intents'
/// @param intents one per intent that was asked about, in the order of the alphabet
public record CurveReport(LearningCurve overall, List<LearningCurve> intents) {
    public CurveReport {
        intents = List.copyOf(intents);
    }
}
