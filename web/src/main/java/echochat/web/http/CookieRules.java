package echochat.web.http;

import org.springframework.http.ResponseCookie.ResponseCookieBuilder;

/// When browsers send our cookies.
///
/// @param secure only over https
/// @param framedByOthers also inside a frame on somebody else's page, kept apart for each such page
public record CookieRules(boolean secure, boolean framedByOthers) {
    public void apply(ResponseCookieBuilder cookie) {
        cookie.secure(secure || framedByOthers)
                .sameSite(framedByOthers ? "None" : "Lax")
                .partitioned(framedByOthers);
    }
}
