package echochat.web.http;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Headers that tell browsers what our pages never do.
public final class SecurityHeaders {
    private SecurityHeaders() {}

    /// @param frameAncestors who may show us in a frame, as in a Content-Security-Policy
    public static Filter filter(String frameAncestors) {
        var policy =
                "default-src 'self'; img-src 'self' data: blob: https:; media-src 'self' https:;"
                        + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors "
                        + frameAncestors;
        return new HeaderWriterFilter(
                List.of(
                        new StaticHeadersWriter("Content-Security-Policy", policy),
                        new StaticHeadersWriter("X-Content-Type-Options", "nosniff"),
                        new StaticHeadersWriter("Referrer-Policy", "same-origin"),
                        // Written on https only.
                        new HstsHeaderWriter()));
    }
}
