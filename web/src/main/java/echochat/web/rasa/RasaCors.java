package echochat.web.rasa;

import echochat.web.http.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// Lets pages of other sites call the Rasa face, as Rasa's `--cors` does; `*` means all of them.
/// Answers `OPTIONS` for every route.
public final class RasaCors implements RequestFilter {
    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

    private final List<String> origins;

    public RasaCors(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var origin = request.getHeader("Origin");
        if (origin != null && (origins.contains("*") || origins.contains(origin))) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.addHeader("Vary", "Origin");
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.setHeader("Access-Control-Expose-Headers", "filename");
        }
        if (request.getMethod().equals("OPTIONS")) {
            options(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void options(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        if (response.containsHeader("Access-Control-Allow-Origin")) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            var headers = request.getHeader("Access-Control-Request-Headers");
            response.setHeader("Access-Control-Allow-Headers", headers == null ? "*" : headers);
        }
    }
}
