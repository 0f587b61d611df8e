package echochat.core.training;

/// Names a training job; given by the database.
public record JobId(long value) {}
