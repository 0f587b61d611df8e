package echochat.core.chat;

/// What came of asking a hop, and how long it took.
public record HopTime(String name, Outcome outcome, long nanoseconds) {
    public enum Outcome {
        ANSWERED,
        /// Had nothing to say to this message.
        PASSED,
        /// Gave no answer in time.
        TIMED_OUT,
        FAILED,
        /// Was not asked, because it has failed lately.
        RESTING
    }

    public double milliseconds() {
        return nanoseconds / 1e6;
    }
}
