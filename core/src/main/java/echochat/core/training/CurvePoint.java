package echochat.core.training;

/// A point of the picture of a training.
///
/// @param seconds since the work began
/// @param loss NaN where the phase has none
/// @param accuracy share of the held-out sentences checked so far that were right; NaN before that
public record CurvePoint(double seconds, String phase, double loss, double accuracy) {}
