package echochat.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import echochat.core.problem.Notice;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What an error looks like on each face; the studio's is `error`, `code` and `mend`.
public sealed interface ErrorBody {
    /// What went wrong, its name among the problems, and how to mend it.
    record Studio(String error, String code, @Nullable String mend) implements ErrorBody {}

    /// As FastAPI tells it.
    record Backend(String detail) implements ErrorBody {}

    /// As Rasa tells it.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rasa(
            String version,
            String status,
            String message,
            String reason,
            Map<String, String> details,
            @Nullable String help,
            int code)
            implements ErrorBody {}

    static ErrorBody of(Face face, HttpStatus status, Notice notice) {
        return of(face, status, notice.what(), notice.problem().name(), notice.mend());
    }

    static ErrorBody of(
            Face face, HttpStatus status, String what, String code, @Nullable String mend) {
        var sentence = mend == null ? what : what + " " + mend;
        return switch (face) {
            case STUDIO -> new Studio(what, code, mend);
            case BACKEND -> new Backend(sentence);
            case RASA ->
                    new Rasa(
                            RASA_VERSION,
                            "failure",
                            sentence,
                            rasaReason(status),
                            Map.of(),
                            null,
                            status.value());
        };
    }

    /// Rasa's clients know its own words only.
    private static String rasaReason(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "NotAuthenticated";
            case FORBIDDEN -> "NotAuthorized";
            case NOT_FOUND -> "NotFound";
            case NOT_ACCEPTABLE -> "NotAcceptable";
            case CONFLICT -> "Conflict";
            default -> status.is5xxServerError() ? "UnexpectedError" : "BadRequest";
        };
    }

    /// The version of Rasa whose protocol is spoken.
    String RASA_VERSION = "3.6.21";
}
