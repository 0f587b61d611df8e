package echochat.app.command;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.CrossValidation;
import echochat.nlu.evaluate.CurveReport;
import echochat.nlu.evaluate.Folds;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.LearningCurves;
import echochat.nlu.evaluate.VerdictReport;
import echochat.nlu.evaluate.Verdicts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/// What was found out about data by training on parts of it.
record Tested(List<Judged> judged, Optional<VerdictReport> verdicts, Optional<CurveReport> curve) {

    /// Of data that was judged by a model.
    static Tested none(List<Judged> judged) {
        return new Tested(judged, Optional.empty(), Optional.empty());
    }

    /// Trains, and shows on the writer how far it is.
    static Tested of(
            TrainingData data,
            Folds folds,
            TrainingSettings settings,
            Wishes wishes,
            PrintWriter err) {
        var bar = new ProgressBar(err);
        try {
            var verdicts =
                    wishes.verdicts()
                            ? Optional.of(Verdicts.of(data, folds, settings, bar))
                            : Optional.<VerdictReport>empty();
            var judged =
                    verdicts.map(VerdictReport::judged)
                            .orElseGet(() -> CrossValidation.judge(data, folds, settings, bar));
            var curve =
                    wishes.curve()
                            ? Optional.of(
                                    LearningCurves.of(data, folds, judged, settings, bar.next()))
                            : Optional.<CurveReport>empty();
            return new Tested(judged, verdicts, curve);
        } finally {
            bar.end();
        }
    }

    /// What is wanted besides the figures, and takes more time.
    record Wishes(boolean verdicts, boolean curve) {}
}
