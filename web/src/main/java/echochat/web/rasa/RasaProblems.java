package echochat.web.rasa;

import echochat.web.http.ErrorBody;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Tells errors in Rasa's words and shapes.
@RestControllerAdvice(basePackageClasses = RasaProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RasaProblems {
    @ExceptionHandler
    ResponseEntity<ErrorBody> rasa(RasaException fault) {
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        new ErrorBody.Rasa(
                                ErrorBody.RASA_VERSION,
                                "failure",
                                String.valueOf(fault.getMessage()),
                                fault.reason(),
                                fault.details(),
                                null,
                                fault.status()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> sanic(SanicException fault) {
        var body = new LinkedHashMap<String, Object>();
        body.put("description", fault.description());
        body.put("status", fault.status());
        body.put("message", fault.getMessage());
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
