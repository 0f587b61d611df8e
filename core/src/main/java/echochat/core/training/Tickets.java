package echochat.core.training;

/// Brings workers to jobs. A ticket makes some worker on some node ask for a job soon, and again
/// if that worker dies; which job it gets is decided when it asks.
@FunctionalInterface
public interface Tickets {
    /// Issues the ticket that a job brings along, unless it is there already.
    void issue(JobId job);
}
