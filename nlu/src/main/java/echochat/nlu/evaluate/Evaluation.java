package echochat.nlu.evaluate;

import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import java.util.List;

/// Measures a model on sentences whose meaning is known; they should not be those it learned from.
public final class Evaluation {
    private Evaluation() {}

    /// Asks the model about every sentence.
    public static EvaluationReport of(NluModel model, List<TrainingExample> examples) {
        return of(examples.stream().map(example -> Judged.by(model, example)).toList());
    }

    /// Counts what was judged before, by one model or several.
    public static EvaluationReport of(List<Judged> judged) {
        var intents = IntentTally.of(judged);
        var entities = EntityTally.of(SystemFinds.withoutUnmarked(judged));
        var confidence = new ConfidenceTally(judged.stream().map(Answer::intent).toList());
        var right = (int) judged.stream().filter(Judged::isRight).count();
        return new EvaluationReport(
                judged.size(),
                Share.of(right, judged.size()),
                Interval.wilson(right, judged.size()),
                intents.macroF1(),
                intents.weightedF1(),
                confidence.calibrationError(),
                intents.figures(),
                entities.overall(),
                entities.figures(),
                confidence.histogram(),
                confidence.coverage());
    }
}
