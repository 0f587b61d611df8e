package echochat.nlu.training;

/// How far a training is.
///
/// @param phase `reading`, `features`, `intents`, `entities` or `checking`
/// @param fraction of the whole training, from 0 to 1, never going back
/// @param loss mean loss of the current phase; NaN where a phase has none
public record Progress(String phase, double fraction, double loss) {}
