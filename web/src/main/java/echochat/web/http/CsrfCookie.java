package echochat.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.DeferredCsrfToken;

/// Gives the XSRF-TOKEN cookie to whoever reads anything below `/api` and has none yet.
public final class CsrfCookie implements RequestFilter {
    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")
                && request.getRequestURI().startsWith("/api/")
                && request.getHeader("Authorization") == null
                && request.getAttribute(DeferredCsrfToken.class.getName())
                        instanceof DeferredCsrfToken token) {
            // Asking for it writes the cookie.
            token.get();
        }
        chain.doFilter(request, response);
    }
}
