package echochat.web.operations;

/// Something that has to work for requests to be answered.
public interface HealthCheck {
    String name();

    boolean works();
}
