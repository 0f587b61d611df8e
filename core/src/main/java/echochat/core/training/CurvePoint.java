package echochat.core.training;

/// A point of the picture of a training.
///
/// @param seconds since the work began
/// @param loss NaN where the phase has none
/// @param accuracy share of sentences set aside that were right; NaN where nothing was measured
public record CurvePoint(double seconds, String phase, double loss, double accuracy) {}
