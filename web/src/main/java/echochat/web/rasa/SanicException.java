package echochat.web.rasa;

/// An error that Rasa leaves to Sanic, the web server it is built on, which has a shape of its own.
final class SanicException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String description;

    SanicException(int status, String description, String message) {
        super(message);
        this.status = status;
        this.description = description;
    }

    static SanicException brokenJson() {
        return new SanicException(400, "Bad Request", "Failed when parsing body as json");
    }

    int status() {
        return status;
    }

    String description() {
        return description;
    }
}
