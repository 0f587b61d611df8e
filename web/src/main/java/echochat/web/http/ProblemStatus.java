package echochat.web.http;

import echochat.core.problem.Kind;
import org.springframework.http.HttpStatus;

/// What a kind of problem is called in HTTP.
public final class ProblemStatus {
    private ProblemStatus() {}

    public static HttpStatus of(Kind kind) {
        return switch (kind) {
            case ERROR, WARNING, HINT, WRONG -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_CALLER -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case OUT_OF_SPACE -> HttpStatus.INSUFFICIENT_STORAGE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
