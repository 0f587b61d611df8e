package echochat.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.IntSupplier;

/// Makes ports aliases for prefixes: `/health` on the backend's port is `/backend/health`, so that
/// controllers know prefixes only.
public final class ServerPorts implements RequestFilter {
    /// @param port asked for each request, as a free port is known only after the start
    public record Alias(IntSupplier port, Face face) {}

    private final List<Alias> aliases;

    public ServerPorts(List<Alias> aliases) {
        this.aliases = List.copyOf(aliases);
    }

    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = pathFor(request.getLocalPort(), request.getRequestURI());
        chain.doFilter(
                path.equals(request.getRequestURI()) ? request : new Moved(request, path),
                response);
    }

    private String pathFor(int port, String path) {
        for (var alias : aliases) {
            if (alias.port().getAsInt() == port) {
                return withoutLastSlash(alias.face(), alias.face().prefix() + path);
            }
        }
        return withoutLastSlash(Face.of(path), path);
    }

    private static String withoutLastSlash(Face face, String path) {
        return path.length() == face.prefix().length() + 1 && face != Face.STUDIO
                ? face.prefix()
                : path;
    }

    private static final class Moved extends HttpServletRequestWrapper {
        private final String path;

        Moved(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            url.setLength(url.length() - super.getRequestURI().length());
            return url.append(path);
        }
    }
}
