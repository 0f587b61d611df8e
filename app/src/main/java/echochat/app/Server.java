package echochat.app;

import echochat.app.wiring.FaceConnectors;
import echochat.app.wiring.ServerBeans;
import echochat.web.http.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/// A running EchoChat, with all three faces.
public final class Server implements AutoCloseable {
    private static final List<String> TELL_OF_FAILED_STARTS =
            List.of(
                    "org.apache.catalina.loader.WebappClassLoaderBase",
                    "org.apache.catalina.util.LifecycleBase",
                    "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
                    "org.springframework.boot.web.server.servlet.context");

    private final ConfigurableApplicationContext context;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(
                event -> {
                    if (event instanceof ContextClosedEvent) {
                        ended.countDown();
                    }
                });
    }

    /// Returns when the ports are open.
    public static Server start(Config config) {
        return start(config, ServerBeans.class);
    }

    /// With other objects beside or instead of the usual ones.
    static Server start(Config config, Class<?>... beans) {
        requireFolder(config.dataDirectory());
        var application = new SpringApplication(beans);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        application.setAddConversionService(false);
        application.setDefaultProperties(logging(config.logs()));
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(Config.class, () -> config));
        return new Server(application.run());
    }

    private static void requireFolder(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, ".echochat", ".part"));
        } catch (IOException _) {
            throw new SettingException(
                    Setting.ECHOCHAT_DATA_DIR,
                    "is “" + data + "”, where nothing can be written",
                    "a folder of yours");
        }
    }

    /// What to open, for a person.
    public List<String> addresses() {
        var ports = ports();
        return List.of(
                "EchoChat " + Version.text() + " is ready.",
                "  site and studio API  http://localhost:" + ports.site(),
                "  backend API          " + address(ports.backend()),
                "  Rasa API             " + address(ports.rasa()));
    }

    public Ports ports() {
        var connectors = context.getBean(FaceConnectors.class);
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return new Ports(
                Objects.requireNonNull(server).getPort(),
                connectors.port(Face.BACKEND),
                connectors.port(Face.RASA));
    }

    /// One of the objects that it is made of.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets running requests end, then stops.
    @Override
    public void close() {
        context.close();
    }

    private static String address(OptionalInt port) {
        return port.isPresent() ? "http://localhost:" + port.getAsInt() : "closed";
    }

    private static Map<String, Object> logging(Config.Logs logs) {
        var properties = new HashMap<String, Object>();
        properties.put("logging.level.root", logs.level().equals("debug") ? "info" : "warn");
        properties.put("logging.level.echochat", logs.level());
        properties.put("logging.pattern.correlation", "%replace([%X{request}]){'\\[\\]', ''} ");
        // Why the server does not start is told once, by who started it.
        for (var teller : TELL_OF_FAILED_STARTS) {
            properties.put("logging.level." + teller, "off");
        }
        // Told in the answer; not news for the log.
        properties.put("logging.level.org.springframework.web.servlet.PageNotFound", "error");
        if (logs.json()) {
            properties.put("logging.structured.format.console", "logstash");
        }
        return properties;
    }
}
