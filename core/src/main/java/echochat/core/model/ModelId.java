package echochat.core.model;

/// Names a trained model; given by the database.
public record ModelId(long value) {}
