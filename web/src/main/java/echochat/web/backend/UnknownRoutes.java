package echochat.web.backend;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers what no other route of the backend face takes, in FastAPI's words.
@RestController
public final class UnknownRoutes {
    @RequestMapping("/backend/**")
    public ResponseEntity<Map<String, String>> unknown(HttpServletRequest request) {
        var methods = BackendRoutes.methodsOf(request.getRequestURI());
        return methods.isEmpty()
                ? ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("detail", "Not Found"))
                : ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                        .headers(
                                headers ->
                                        headers.set(HttpHeaders.ALLOW, String.join(", ", methods)))
                        .body(Map.of("detail", "Method Not Allowed"));
    }
}
