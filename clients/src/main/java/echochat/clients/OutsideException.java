package echochat.clients;

/// Another server did not do what it was asked; the message says why, to be put after "because".
final class OutsideException extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    OutsideException(String reason) {
        this(reason, 0);
    }

    /// @param status of the answer; 0 if none was understood
    OutsideException(String reason, int status) {
        super(reason);
        this.status = status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    int status() {
        return status;
    }
}
