package echochat.web.http;

import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/// Turns what is thrown into answers, in the shape of the face that was asked. A face whose
/// protocol wants more puts an advice of its own packages before this one.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    public ResponseEntity<ErrorBody> refused(
            ProblemException exception, HttpServletRequest request) {
        var answer = answer(request, exception.notice());
        exception
                .retryAfter()
                .map(wait -> Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())))
                .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.body(body(request, exception.notice()));
    }

    /// The browser went away; nobody is left to answer.
    @ExceptionHandler
    public void gone(AsyncRequestNotUsableException exception) {
        LOG.debug("The client went away", exception);
    }

    @ExceptionHandler
    public ResponseEntity<ErrorBody> other(Exception exception, HttpServletRequest request) {
        var notice = FrameworkProblems.of(exception, request);
        if (notice.isEmpty()) {
            return broken(exception, request);
        }
        var status = FrameworkProblems.status(exception, notice.get());
        return ResponseEntity.status(status)
                .headers(FrameworkProblems.headers(exception))
                .body(ErrorBody.of(Face.of(request), status, notice.get()));
    }

    private static ResponseEntity<ErrorBody> broken(
            Exception exception, HttpServletRequest request) {
        var reference = reference();
        LOG.error(
                "Reference {}: {} {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                exception);
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(
                        ErrorBody.of(
                                Face.of(request),
                                status,
                                "Something broke on our side (reference " + reference + ").",
                                "BROKEN",
                                "Try again; if it stays, tell us the reference."));
    }

    private static String reference() {
        return String.format(Locale.ROOT, "%04X", ThreadLocalRandom.current().nextInt(0x10000));
    }

    private static ResponseEntity.BodyBuilder answer(HttpServletRequest request, Notice notice) {
        var answer =
                ResponseEntity.status(ProblemStatus.of(notice.problem().kind()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return notice.problem() == Problem.NOT_SIGNED_IN && Face.of(request) == Face.STUDIO
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : answer;
    }

    private static ErrorBody body(HttpServletRequest request, Notice notice) {
        return ErrorBody.of(Face.of(request), ProblemStatus.of(notice.problem().kind()), notice);
    }
}
