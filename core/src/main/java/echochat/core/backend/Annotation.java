package echochat.core.backend;

import echochat.nlu.TrainingExample;
import java.time.Instant;

/// A sentence that somebody labelled by hand in a workspace of the calling front end.
///
/// @param workspace the caller's id for it; no workspace of our own
public record Annotation(long id, ForeignId workspace, TrainingExample example, Instant savedAt) {}
