package echochat.core.chat;

/// A hop could not answer, for a reason that is known.
public final class HopFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HopTime.Outcome outcome;

    public HopFailedException(HopTime.Outcome outcome, String why) {
        super(why);
        this.outcome = outcome;
    }

    public HopTime.Outcome outcome() {
        return outcome;
    }
}
