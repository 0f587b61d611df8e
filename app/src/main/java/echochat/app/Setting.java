package echochat.app;

import java.util.Optional;

/// Every setting there is. `./echochat config` prints this list, and `docs/configuration.md` is
/// written from it.
public enum Setting {
    ECHOCHAT_PORT("3000", "Port of the site and the studio API; 0 takes a free one."),
    ECHOCHAT_HOST("", "Address the site listens on; empty means all of this machine's."),
    ECHOCHAT_BACKEND_PORT("8000", "Port of the backend API; off closes it.", "PORT"),
    ECHOCHAT_BACKEND_HOST(
            "127.0.0.1", "Address the backend API listens on; elsewhere only with a token."),
    ECHOCHAT_BACKEND_TOKEN(
            "", "Bearer token that every call of the backend API and every call-back carries."),
    ECHOCHAT_RASA_PORT("5005", "Port of the Rasa API; off closes it."),
    ECHOCHAT_RASA_HOST(
            "127.0.0.1", "Address the Rasa API listens on; elsewhere only with a token."),
    ECHOCHAT_RASA_TOKEN("", "Token that calls of the Rasa API carry as ?token=."),
    ECHOCHAT_DATA_DIR("./data", "Folder for all that is kept: database, uploads, models."),
    ECHOCHAT_DATABASE_URL(
            "", "JDBC address of a PostgreSQL server; empty means SQLite in the data folder."),
    ECHOCHAT_DATABASE_USER("", "User on the PostgreSQL server."),
    ECHOCHAT_DATABASE_PASSWORD("", "Password on the PostgreSQL server."),
    NEXT_PUBLIC_APP_URL(
            "http://localhost:3000", "Public address of the site, for links, CORS and cookies."),
    NEXT_API_URL("http://localhost:3000/api", "Where call-backs of the backend API go."),
    PYTHON_BACKEND_URL(
            "", "An outside backend that validates and trains for this site; empty: all inside."),
    RASA_URL("", "An outside Rasa server that is tried first in chat."),
    ECHOCHAT_ALLOWED_ORIGINS(
            "", "Further origins that may call the backend and Rasa APIs, separated by commas."),
    ECHOCHAT_FRAME_ANCESTORS(
            "'self' http://localhost:*", "Which sites may show the studio in a frame."),
    ECHOCHAT_BEHIND_PROXY(
            "false", "true takes the caller's address and scheme from X-Forwarded headers."),
    ECHOCHAT_SESSION_DAYS("30", "Days that somebody stays signed in without coming back."),
    ECHOCHAT_UPLOAD_LIMIT_MB("500", "Largest file that can be uploaded, in megabytes."),
    ECHOCHAT_UPLOAD_ROOTS(
            "",
            "Folders in which the backend API looks up file paths, separated by commas;"
                    + " empty means the data folder."),
    ECHOCHAT_DEFAULT_WORKSPACE(
            "", "Workspace of /rasa without a number; empty: the oldest one with an active model."),
    ECHOCHAT_ROLES("web,worker", "What this node does: answer requests, run trainings, or both."),
    ECHOCHAT_TRAININGS("1", "How many trainings this node runs at the same time."),
    ECHOCHAT_LOG_FORMAT("text", "text for people, json for log collectors."),
    ECHOCHAT_LOG_LEVEL("info", "Least level that is logged: error, warn, info or debug."),
    ECHOCHAT_HEAP(
            "768m",
            "Most memory for Java's objects; read by the script ./echochat. Above 2g it takes another collector."),
    ECHOCHAT_METRICS_TOKEN(
            "", "Bearer token for /metrics; without one it is answered to this machine only."),
    TURSO_CONNECTION_URL("", "A libSQL database.", Later.NOT_YET),
    TURSO_AUTH_TOKEN("", "Token for the libSQL database.", Later.NOT_YET),
    ECHOCHAT_S3_URL("", "An object store for uploads and models.", Later.NOT_YET),
    ECHOCHAT_S3_BUCKET("", "Bucket in the object store.", Later.NOT_YET),
    ECHOCHAT_S3_ACCESS_KEY("", "Access key of the object store.", Later.NOT_YET),
    ECHOCHAT_S3_SECRET_KEY("", "Secret key of the object store.", Later.NOT_YET),
    ECHOCHAT_LLM_URL("", "A chat-completions endpoint as the last hop of chat.", Later.NOT_YET),
    ECHOCHAT_LLM_KEY("", "Key for the chat-completions endpoint.", Later.NOT_YET),
    ECHOCHAT_LLM_MODEL("", "Model of the chat-completions endpoint.", Later.NOT_YET);

    private enum Later {
        NOT_YET
    }

    private final String fallback;
    private final String meaning;
    private final String otherName;
    private final boolean built;

    Setting(String fallback, String meaning) {
        this(fallback, meaning, "");
    }

    Setting(String fallback, String meaning, String otherName) {
        this.fallback = fallback;
        this.meaning = meaning;
        this.otherName = otherName;
        this.built = true;
    }

    Setting(String fallback, String meaning, Later later) {
        this.fallback = fallback;
        this.meaning = meaning + " Not built yet: setting it stops the start.";
        this.otherName = "";
        this.built = later != Later.NOT_YET;
    }

    /// What holds when it is not set; may be empty.
    public String fallback() {
        return fallback;
    }

    public String meaning() {
        return meaning;
    }

    /// Another name that is read when its own is not set.
    public Optional<String> otherName() {
        return Optional.of(otherName).filter(name -> !name.isEmpty());
    }

    /// Whether its value is never shown.
    public boolean secret() {
        return name().matches(".*_(TOKEN|PASSWORD|KEY)");
    }

    /// Whether the feature behind it exists.
    public boolean built() {
        return built;
    }
}
