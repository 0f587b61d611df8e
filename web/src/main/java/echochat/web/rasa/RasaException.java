package echochat.web.rasa;

import java.util.Map;

/// An error as Rasa tells it.
final class RasaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String reason;
    private final transient Map<String, String> details;

    RasaException(int status, String reason, String message) {
        this(status, reason, message, Map.of());
    }

    RasaException(int status, String reason, String message, Map<String, String> details) {
        super(message);
        this.status = status;
        this.reason = reason;
        this.details = details;
    }

    static RasaException noModel() {
        return new RasaException(
                409,
                "Conflict",
                "No agent loaded. To continue processing, a model of a trained agent needs to be"
                        + " loaded.");
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Map<String, String> details() {
        return details;
    }
}
