package echochat.app.command;

/// Something was typed that cannot be done; the message says what.
public final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUseException(String message) {
        super(message);
    }
}
