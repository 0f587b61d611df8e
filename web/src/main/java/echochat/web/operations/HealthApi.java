package echochat.web.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether this node lives, and whether it can take requests; for load balancers and containers.
@RestController
public final class HealthApi {
    private final List<HealthCheck> checks;

    public HealthApi(List<HealthCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public record Health(String status, Map<String, String> checks) {}

    /// Answers as soon as the port is open, whatever else works.
    @GetMapping("/health/live")
    public ResponseEntity<Health> live() {
        return answer(Map.of());
    }

    @GetMapping({"/health", "/health/ready"})
    public ResponseEntity<Health> ready() {
        var results = new LinkedHashMap<String, String>();
        checks.forEach(check -> results.put(check.name(), check.works() ? "up" : "down"));
        return answer(results);
    }

    private static ResponseEntity<Health> answer(Map<String, String> results) {
        var up = !results.containsValue("down");
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Health(up ? "healthy" : "unhealthy", results));
    }
}
