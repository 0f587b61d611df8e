package echochat.web.http;

import echochat.core.account.Caller;
import echochat.core.account.Secret;
import echochat.core.account.Sessions;
import echochat.core.workspace.ApiKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out who asks: the holder of an API key, or else of a session cookie. Looked up at most
/// once per request, and only if somebody wants to know.
public final class Callers {
    private static final String ATTRIBUTE = Callers.class.getName();
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ApiKeys keys;

    public Callers(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    public Optional<Caller> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Known(Caller caller)) {
            return Optional.ofNullable(caller);
        }
        var caller = lookUp(request);
        request.setAttribute(ATTRIBUTE, new Known(caller.orElse(null)));
        return caller;
    }

    /// The token in the Authorization header.
    public static Optional<String> bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /// Where there is a bearer, the cookie is not looked at: the CSRF check relies on it.
    private Optional<Caller> lookUp(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return bearer(request).flatMap(keys::caller);
        }
        return SessionCookie.read(request).flatMap(text -> sessions.caller(new Secret(text)));
    }

    private record Known(@Nullable Caller caller) {}
}
