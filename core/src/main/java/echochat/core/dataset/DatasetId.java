package echochat.core.dataset;

/// Names a dataset; given by the database, and never given again.
public record DatasetId(long value) {}
