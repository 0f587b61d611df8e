package echochat.web.site;

import echochat.web.http.Face;
import echochat.web.site.SiteFiles.SiteFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.NoHandlerFoundException;
import jakarta.servlet.ServletException;

/// Serves the browser side: its files, and for every address that is a place inside of it, its one
/// page. Asked last, after all controllers.
public final class Site implements HttpRequestHandler {
    private static final String PAGE = "index.html";

    private final SiteFiles files;

    public Site(SiteFiles files) {
        this.files = files;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (isOfAnApi(request)) {
            throw new NoHandlerFoundException(request.getMethod(), path, new HttpHeaders());
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new HttpRequestMethodNotSupportedException(
                    request.getMethod(), List.of("GET"));
        }
        var name = path.substring(1);
        var file = files.find(name);
        if (file.isPresent()) {
            send(request, response, name, file.get());
            return;
        }
        var page = isPlace(name) ? files.find(PAGE) : Optional.<SiteFile>empty();
        send(
                request,
                response,
                PAGE,
                page.orElseThrow(
                        () -> new NoHandlerFoundException("GET", path, new HttpHeaders())));
    }

    private static boolean isOfAnApi(HttpServletRequest request) {
        var path = request.getRequestURI();
        return Face.of(request) != Face.STUDIO || path.equals("/api") || path.startsWith("/api/");
    }

    /// A file's name has a dot; the name of a place in the browser side has none.
    private static boolean isPlace(String name) {
        return name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, String name, SiteFile file)
            throws IOException {
        // The names of assets change with their content.
        response.setHeader(
                "Cache-Control",
                name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(
                MediaTypeFactory.getMediaType(name)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM)
                        .toString());
        var bytes = file.plain();
        if (file.gzip().isPresent() && takesGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = file.gzip().get();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
