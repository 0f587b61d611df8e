package echochat.web.http;

import echochat.core.problem.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/// Where a change has to prove that it came from our own page: wherever a session cookie speaks
/// for somebody, and where one is made.
public final class CsrfRules {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> MAKES_A_SESSION =
            Set.of("/api/auth/login", "/api/auth/register");

    private CsrfRules() {}

    public static Filter filter(CookieRules cookies, ProblemWriter problems) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookies::apply);
        var filter = new CsrfFilter(tokens);
        // The plain token: the page reads it from its cookie and sends it back. Nobody here looks
        // for it in the request, and Spring's handler would write a log line to throw it away.
        filter.setRequestHandler((_, _, _) -> {});
        filter.setRequireCsrfProtectionMatcher(CsrfRules::needed);
        filter.setAccessDeniedHandler(
                (request, response, _) ->
                        problems.write(request, response, Problem.CSRF_TOKEN_WRONG));
        return filter;
    }

    private static boolean needed(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getRequestURI().startsWith("/api/")
                && request.getHeader("Authorization") == null
                && (MAKES_A_SESSION.contains(request.getRequestURI())
                        || SessionCookie.read(request).isPresent());
    }
}
