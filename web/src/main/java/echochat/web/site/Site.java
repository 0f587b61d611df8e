package echochat.web.site;

import echochat.core.problem.Problem;
import echochat.web.http.Face;
import echochat.web.http.ProblemWriter;
import echochat.web.site.SiteFiles.SiteFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.HttpRequestHandler;

/// Serves the browser side: its files, and for every address that is a place inside of it, its one
/// page. Asked last, after all controllers.
public final class Site implements HttpRequestHandler {
    private static final String PAGE = "index.html";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final SiteFiles files;
    private final ProblemWriter problems;

    public Site(SiteFiles files, ProblemWriter problems) {
        this.files = files;
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = request.getRequestURI().substring(1);
        if (isOfAnApi(request) || !READS.contains(request.getMethod())) {
            problems.write(request, response, Problem.ROUTE_UNKNOWN, request.getRequestURI());
            return;
        }
        var file = files.find(name);
        if (file.isPresent()) {
            send(request, response, name, file.get());
            return;
        }
        var page = isPlace(name) ? files.find(PAGE) : Optional.<SiteFile>empty();
        if (page.isPresent()) {
            send(request, response, PAGE, page.get());
        } else {
            problems.write(request, response, Problem.ROUTE_UNKNOWN, request.getRequestURI());
        }
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
