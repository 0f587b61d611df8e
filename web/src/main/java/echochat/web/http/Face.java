package echochat.web.http;

import jakarta.servlet.http.HttpServletRequest;

/// Which of the three APIs a request is for, by the prefix of its path.
public enum Face {
    STUDIO(""),
    BACKEND("/backend"),
    RASA("/rasa");

    private final String prefix;

    Face(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    public static Face of(HttpServletRequest request) {
        return of(request.getRequestURI());
    }

    static Face of(String path) {
        if (isBelow(path, BACKEND.prefix)) {
            return BACKEND;
        }
        return isBelow(path, RASA.prefix) ? RASA : STUDIO;
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
