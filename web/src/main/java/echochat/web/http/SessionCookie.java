package echochat.web.http;

import echochat.core.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/// The cookie that holds the secret of a session.
public final class SessionCookie {
    private static final String NAME = "ECHOCHAT_SESSION";

    private final CookieRules rules;

    public SessionCookie(CookieRules rules) {
        this.rules = rules;
    }

    public ResponseCookie of(SignedIn signedIn) {
        return cookie(signedIn.secret().text(), signedIn.lifetime());
    }

    /// Makes the browser forget it.
    public ResponseCookie gone() {
        return cookie("", Duration.ZERO);
    }

    public static Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private ResponseCookie cookie(String value, Duration lifetime) {
        var cookie = ResponseCookie.from(NAME, value).path("/").httpOnly(true).maxAge(lifetime);
        rules.apply(cookie);
        return cookie.build();
    }
}
