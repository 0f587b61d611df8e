package echochat.nlu.intent;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.math.Exponential;
import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.List;

/// Calibrates the models of several folds by each other (cross-fitting): what all others made of
/// sentences that they had not seen says how far one can be trusted. So no answer has a say in its
/// own confidence, and no model needs a twin. The line of the out-of-scope score, for which
/// strangers would be asked, is not fitted.
public final class CrossCalibration {
    private static final int MOST_TRIALS = 5000;

    private final List<List<Trial>> folds;

    /// @param folds what each fold's model made of the sentences that were kept from it; none if
    ///     confidences do not matter
    public CrossCalibration(List<List<Trial>> folds) {
        this.folds = folds.stream().map(List::copyOf).toList();
    }

    /// What a fold's answers are worth.
    ///
    /// @param trials of the fold
    /// @param stage asked whether to go on
    /// @return as many, in their order
    public List<Verdict> verdicts(int fold, List<Trial> trials, Stage stage) {
        var calibration = new CalibrationFit(trialsOfOthers(fold), stage).fit();
        return trials.stream().map(trial -> verdict(trial, calibration)).toList();
    }

    /// Some in even steps where there are very many, since a single number is found by them.
    private List<Trial> trialsOfOthers(int fold) {
        var others = new ArrayList<Trial>();
        for (int other = 0; other < folds.size(); other++) {
            if (other != fold) {
                folds.get(other).stream().filter(Trial::known).forEach(others::add);
            }
        }
        var stride = 1 + others.size() / MOST_TRIALS;
        var some = new ArrayList<Trial>();
        for (int i = 0; i < others.size(); i += stride) {
            some.add(others.get(i));
        }
        return some;
    }

    private static Verdict verdict(Trial trial, Calibration calibration) {
        var probabilities = trial.scores().clone();
        calibration.temper(probabilities);
        Exponential.softmax(probabilities);
        return new Verdict(probabilities, calibration.outOfScope(trial.facts()));
    }
}
