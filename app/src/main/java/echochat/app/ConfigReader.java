package echochat.app;

import static echochat.app.Setting.ECHOCHAT_ALLOWED_ORIGINS;
import static echochat.app.Setting.ECHOCHAT_BACKEND_HOST;
import static echochat.app.Setting.ECHOCHAT_BACKEND_PORT;
import static echochat.app.Setting.ECHOCHAT_BACKEND_TOKEN;
import static echochat.app.Setting.ECHOCHAT_BEHIND_PROXY;
import static echochat.app.Setting.ECHOCHAT_DATABASE_PASSWORD;
import static echochat.app.Setting.ECHOCHAT_DATABASE_URL;
import static echochat.app.Setting.ECHOCHAT_DATABASE_USER;
import static echochat.app.Setting.ECHOCHAT_DATA_DIR;
import static echochat.app.Setting.ECHOCHAT_DEFAULT_WORKSPACE;
import static echochat.app.Setting.ECHOCHAT_FRAME_ANCESTORS;
import static echochat.app.Setting.ECHOCHAT_HOST;
import static echochat.app.Setting.ECHOCHAT_LOG_FORMAT;
import static echochat.app.Setting.ECHOCHAT_LOG_LEVEL;
import static echochat.app.Setting.ECHOCHAT_METRICS_TOKEN;
import static echochat.app.Setting.ECHOCHAT_PORT;
import static echochat.app.Setting.ECHOCHAT_RASA_HOST;
import static echochat.app.Setting.ECHOCHAT_RASA_PORT;
import static echochat.app.Setting.ECHOCHAT_RASA_TOKEN;
import static echochat.app.Setting.ECHOCHAT_ROLES;
import static echochat.app.Setting.ECHOCHAT_SESSION_DAYS;
import static echochat.app.Setting.ECHOCHAT_TRAININGS;
import static echochat.app.Setting.ECHOCHAT_UPLOAD_LIMIT_MB;
import static echochat.app.Setting.ECHOCHAT_UPLOAD_ROOTS;
import static echochat.app.Setting.NEXT_API_URL;
import static echochat.app.Setting.NEXT_PUBLIC_APP_URL;
import static echochat.app.Setting.PYTHON_BACKEND_URL;
import static echochat.app.Setting.RASA_URL;

import echochat.storage.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the [Config] out of the settings; a setting that cannot be honoured stops here, with a
/// sentence.
final class ConfigReader {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Settings settings;

    ConfigReader(Settings settings) {
        this.settings = settings;
    }

    Config read() {
        refuseWhatIsNotBuilt();
        PortsApart.require(settings);
        var data = Path.of(settings.text(ECHOCHAT_DATA_DIR)).toAbsolutePath().normalize();
        return new Config(
                faces(),
                data,
                database(data),
                site(),
                outside(),
                uploads(data),
                work(),
                logs(),
                defaultWorkspace());
    }

    private void refuseWhatIsNotBuilt() {
        for (var setting : Setting.values()) {
            if (!setting.built() && settings.origin(setting).isPresent()) {
                throw new SettingException(
                        setting + " is set, but what it is for is not built yet; unset it.");
            }
        }
    }

    private Config.Faces faces() {
        var site =
                new Config.Face(
                        OptionalInt.of(settings.number(ECHOCHAT_PORT, 0, 65_535)),
                        settings.text(ECHOCHAT_HOST),
                        Optional.empty());
        return new Config.Faces(
                site,
                face(ECHOCHAT_BACKEND_PORT, ECHOCHAT_BACKEND_HOST, ECHOCHAT_BACKEND_TOKEN),
                face(ECHOCHAT_RASA_PORT, ECHOCHAT_RASA_HOST, ECHOCHAT_RASA_TOKEN));
    }

    private Config.Face face(Setting port, Setting host, Setting token) {
        var face = new Config.Face(settings.port(port), settings.text(host), settings.given(token));
        if (face.port().isPresent() && !LOOPBACK.contains(face.host()) && face.token().isEmpty()) {
            throw new SettingException(
                    host
                            + " opens that API to other machines, so it needs a token; set "
                            + token
                            + " too.");
        }
        return face;
    }

    private DatabaseAddress database(Path data) {
        var url = settings.text(ECHOCHAT_DATABASE_URL);
        if (url.isEmpty()) {
            return new DatabaseAddress.Sqlite(data.resolve("echochat.db"));
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new SettingException(
                    ECHOCHAT_DATABASE_URL, "is no PostgreSQL address", "jdbc:postgresql://…");
        }
        return new DatabaseAddress.Postgresql(
                url,
                settings.text(ECHOCHAT_DATABASE_USER),
                settings.text(ECHOCHAT_DATABASE_PASSWORD));
    }

    private Config.Site site() {
        var publicUrl = url(NEXT_PUBLIC_APP_URL).orElseThrow();
        var origins =
                Stream.concat(
                        Stream.of(originOf(publicUrl), "http://localhost:3000"),
                        settings.list(ECHOCHAT_ALLOWED_ORIGINS).stream());
        return new Config.Site(
                publicUrl,
                origins.distinct().toList(),
                settings.text(ECHOCHAT_FRAME_ANCESTORS),
                settings.flag(ECHOCHAT_BEHIND_PROXY),
                Duration.ofDays(settings.number(ECHOCHAT_SESSION_DAYS, 1, 3650)),
                settings.given(ECHOCHAT_METRICS_TOKEN));
    }

    private Config.Outside outside() {
        return new Config.Outside(url(PYTHON_BACKEND_URL), callBacks(), url(RASA_URL));
    }

    /// Unless set, call-backs go where the guide's front end is, except to ourselves: our own site
    /// needs none.
    private Optional<URI> callBacks() {
        var address = url(NEXT_API_URL).orElseThrow();
        var isOwnSite = address.getPort() == settings.number(ECHOCHAT_PORT, 0, 65_535);
        return settings.origin(NEXT_API_URL).isEmpty() && isOwnSite
                ? Optional.empty()
                : Optional.of(address);
    }

    private Config.Uploads uploads(Path data) {
        var roots = settings.list(ECHOCHAT_UPLOAD_ROOTS).stream().map(Path::of).toList();
        return new Config.Uploads(
                settings.number(ECHOCHAT_UPLOAD_LIMIT_MB, 1, 1_000_000) * 1_000_000L,
                roots.isEmpty() ? List.of(data) : roots);
    }

    private Config.Work work() {
        var roles = settings.list(ECHOCHAT_ROLES).stream().map(this::role);
        return new Config.Work(
                roles.collect(Collectors.toSet()), settings.number(ECHOCHAT_TRAININGS, 1, 64));
    }

    private Config.Role role(String word) {
        return switch (word) {
            case "web" -> Config.Role.WEB;
            case "worker" -> Config.Role.WORKER;
            default ->
                    throw new SettingException(
                            ECHOCHAT_ROLES, "has “" + word + "”", "web, worker or web,worker");
        };
    }

    private Config.Logs logs() {
        var format = settings.oneOf(ECHOCHAT_LOG_FORMAT, List.of("text", "json"));
        var level = settings.oneOf(ECHOCHAT_LOG_LEVEL, List.of("error", "warn", "info", "debug"));
        return new Config.Logs(format.equals("json"), level);
    }

    private OptionalLong defaultWorkspace() {
        return settings.given(ECHOCHAT_DEFAULT_WORKSPACE).isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        settings.number(ECHOCHAT_DEFAULT_WORKSPACE, 1, Integer.MAX_VALUE));
    }

    private Optional<URI> url(Setting setting) {
        return settings.given(setting).map(text -> url(setting, text));
    }

    private static URI url(Setting setting, String text) {
        try {
            var uri = URI.create(text.replaceFirst("/+$", ""));
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // falls through to the sentence below
        }
        throw new SettingException(
                setting, "is “" + text + "”", "an address like http://host:1234");
    }

    private static String originOf(URI url) {
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
