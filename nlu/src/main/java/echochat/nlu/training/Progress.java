package echochat.nlu.training;

/// How far a training is. Figures that a phase does not have are NaN.
///
/// @param phase `reading`, `features`, `intents`, `entities` or `checking`; when a model is
///     evaluated, `folds`, `twins` or `curve`
/// @param fraction of the whole training, from 0 to 1, never going back
/// @param loss mean loss of the current phase
/// @param heldOutAccuracy share of sentences set aside whose intent is already guessed right
/// @param examplesPerSecond sentences learned from in a second, counting repetitions
public record Progress(
        String phase,
        double fraction,
        double loss,
        double heldOutAccuracy,
        double examplesPerSecond) {

    /// Progress without held-out accuracy and speed.
    public Progress(String phase, double fraction, double loss) {
        this(phase, fraction, loss, Double.NaN, Double.NaN);
    }
}
