package echochat.web.backend;

import java.util.List;

/// A request whose body is not what the call takes; answered with status 422.
final class UnprocessableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    UnprocessableException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
