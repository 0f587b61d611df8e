package echochat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/// Knows requests that a program on this machine sent, or one of our own pages in its browser. A
/// page of somebody else is told by its Origin, or, if its name was bent to point here, by Host.
public final class OwnMachine {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    // A proxy on this machine speaks for others.
    private static final List<String> MARKS_OF_A_PROXY =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP");

    private final Set<String> allowedOrigins;

    public OwnMachine(List<String> allowedOrigins) {
        this.allowedOrigins = Set.copyOf(allowedOrigins);
    }

    public boolean sent(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && NAMES.contains(hostOf(request))
                && hasOwnOrigin(request)
                && MARKS_OF_A_PROXY.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private boolean hasOwnOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null
                || allowedOrigins.contains(origin)
                || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }

    private static String hostOf(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null) {
            return "";
        }
        // An address in brackets has colons of its own.
        var port = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        return port < 0 ? host : host.substring(0, port);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
