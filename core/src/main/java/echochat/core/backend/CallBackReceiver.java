package echochat.core.backend;

/// Whoever wants to hear how a training goes.
public interface CallBackReceiver {
    /// Tells the news and waits for the answer, in bounded time.
    ///
    /// @throws NotTakenException if it could not be told
    void tell(ForeignId trainingJob, JobNews news) throws NotTakenException;

    /// The receiver did not take the news, for the reason in the message.
    final class NotTakenException extends Exception {
        private static final long serialVersionUID = 1;

        public NotTakenException(String reason) {
            super(reason);
        }
    }
}
