package echochat.core.backend;

import java.util.Optional;

/// Where the state of our own training jobs is read.
@FunctionalInterface
public interface JobWatch {
    /// What there is to tell of a job; empty if it is gone.
    Optional<JobNews> newsOf(long jobId);
}
