package echochat.web.backend;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/// What this face says of requests that are not what a call takes, in FastAPI's shape. Everything
/// else is told by the handler of all faces.
@RestControllerAdvice(basePackageClasses = BackendErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class BackendErrors {
    @ExceptionHandler
    ResponseEntity<Map<String, List<Fault>>> unprocessable(UnprocessableException exception) {
        return refused(exception.faults());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<Fault>>> noNumber(
            MethodArgumentTypeMismatchException exception) {
        var place =
                exception.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? "path"
                        : "query";
        return refused(
                List.of(
                        new Fault(
                                "int_parsing",
                                List.of(place, exception.getName()),
                                "Input should be a valid integer, "
                                        + "unable to parse string as an integer")));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(ResponseStatusException exception) {
        return ResponseEntity.status(exception.getStatusCode())
                .body(Map.of("detail", String.valueOf(exception.getReason())));
    }

    private static ResponseEntity<Map<String, List<Fault>>> refused(List<Fault> faults) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(Map.of("detail", faults));
    }
}
