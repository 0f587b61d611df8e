package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.problem.Problem;
import echochat.web.backend.BackendCors;
import echochat.web.http.BodyLimit;
import echochat.web.http.Callers;
import echochat.web.http.CookieRules;
import echochat.web.http.CsrfCookie;
import echochat.web.http.CsrfRules;
import echochat.web.http.Face;
import echochat.web.http.FaceGuard;
import echochat.web.http.FairTurns;
import echochat.web.http.OwnMachine;
import echochat.web.http.ProblemWriter;
import echochat.web.http.RequestIds;
import echochat.web.http.RequestTimer;
import echochat.web.http.SecurityHeaders;
import echochat.web.http.ServerPorts;
import echochat.web.rasa.RasaCors;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;

/// What every request passes before it reaches a controller, in this order.
@Configuration(proxyBeanMethods = false)
public class FilterBeans {
    private static final long LARGEST_BODY = 1_000_000;

    @Bean
    FilterRegistrationBean<FairTurns> fairTurns() {
        return first(new FairTurns(), 0);
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        return first(new RequestIds(), 1);
    }

    @Bean
    FilterRegistrationBean<ServerPorts> serverPorts(FaceConnectors connectors) {
        return first(new ServerPorts(connectors.aliases()), 2);
    }

    @Bean
    FilterRegistrationBean<FilterChainProxy> security(
            Config config, CookieRules cookies, Callers callers, ProblemWriter problems) {
        var guard =
                new FaceGuard(
                        config.faces().backend().token(),
                        config.faces().rasa().token(),
                        new OwnMachine(config.site().allowedOrigins()),
                        callers,
                        problems);
        var origins = config.site().allowedOrigins();
        var headers = SecurityHeaders.filter(config.site().frameAncestors());
        var limit = new BodyLimit(LARGEST_BODY, problems);
        var csrf = CsrfRules.filter(cookies, problems);
        var proxy =
                new FilterChainProxy(
                        List.of(
                                chain(Face.RASA, headers, new RasaCors(origins), guard, limit),
                                chain(
                                        Face.BACKEND,
                                        headers,
                                        new BackendCors(origins),
                                        guard,
                                        limit),
                                chain(Face.STUDIO, headers, csrf, new CsrfCookie(), limit)));
        proxy.setRequestRejectedHandler(
                (request, response, _) ->
                        problems.write(request, response, Problem.REQUEST_MALFORMED));
        return first(proxy, 3);
    }

    @Bean
    FilterRegistrationBean<RequestTimer> requestTimer(MeterRegistry registry) {
        return first(new RequestTimer(registry), 4);
    }

    private static SecurityFilterChain chain(Face face, Filter... filters) {
        return new DefaultSecurityFilterChain(request -> Face.of(request) == face, filters);
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        registration.setAsyncSupported(true);
        return registration;
    }
}
