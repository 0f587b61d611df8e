package echochat.web.backend;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Every call of the backend face, for its own index and to tell an unknown path from a wrong
/// method.
enum BackendRoutes {
    INDEX("GET", "/"),
    HEALTH("GET", "/health"),
    VALIDATE("POST", "/datasets/validate"),
    TRAIN("POST", "/train"),
    CHAT("POST", "/chat"),
    METADATA("GET", "/model/metadata"),
    EXPORT("GET", "/models/export/{model_name}"),
    TOKENIZE("POST", "/tokenize"),
    SAVE_ANNOTATION("POST", "/annotations/save"),
    ANNOTATIONS("GET", "/annotations/{workspace_id}");

    static final String PREFIX = "/backend";

    private final String method;
    private final String path;

    BackendRoutes(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /// Such as `POST /train`.
    @Override
    public String toString() {
        return method + " " + path;
    }

    /// The methods that a path, with its prefix, is known under.
    static List<String> methodsOf(String uri) {
        var path = uri.length() > PREFIX.length() ? uri.substring(PREFIX.length()) : "/";
        return Arrays.stream(values())
                .filter(route -> route.matches(path))
                .map(route -> route.method)
                .distinct()
                .toList();
    }

    private boolean matches(String anyPath) {
        return Pattern.matches(path.replaceAll("\\{[a-z_]+}", "[^/]+"), anyPath);
    }
}
