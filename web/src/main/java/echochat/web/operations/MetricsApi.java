package echochat.web.operations;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.web.http.Callers;
import echochat.web.http.OwnMachine;
import echochat.web.http.Tokens;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Figures for Prometheus, for this machine only or for whoever has the token.
@RestController
public final class MetricsApi {
    private final PrometheusMeterRegistry registry;
    private final Optional<String> token;
    private final OwnMachine ownMachine;

    public MetricsApi(
            PrometheusMeterRegistry registry, Optional<String> token, OwnMachine ownMachine) {
        this.registry = registry;
        this.token = token;
        this.ownMachine = ownMachine;
    }

    @GetMapping(path = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    public String metrics(HttpServletRequest request) {
        if (token.isEmpty() && !ownMachine.sent(request)) {
            throw new ProblemException(Problem.HOST_REFUSED, "ECHOCHAT_METRICS_TOKEN");
        }
        if (token.isPresent() && !Tokens.same(token.get(), Callers.bearer(request).orElse(null))) {
            throw new ProblemException(Problem.TOKEN_WRONG, "ECHOCHAT_METRICS_TOKEN");
        }
        return registry.scrape();
    }
}
