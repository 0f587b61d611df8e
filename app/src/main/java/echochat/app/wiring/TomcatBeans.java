package echochat.app.wiring;

import echochat.app.Config;
import echochat.web.http.PlainErrors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.web.servlet.DispatcherServlet;

/// The one Tomcat, with a connector for each port and a virtual thread for each request.
@Configuration(proxyBeanMethods = false)
public class TomcatBeans {
    private static final int LARGEST_HEADER_BYTES = 16 * 1024;
    private static final int MOST_CONNECTIONS = 8192;
    private static final int MOST_SWALLOWED_BYTES = 1_000_000_000;
    private static final int PATIENCE_MILLIS = 20_000;

    @Bean
    FaceConnectors faceConnectors(Config config) {
        return new FaceConnectors(config.faces());
    }

    @Bean
    TomcatServletWebServerFactory tomcat(Config config, FaceConnectors connectors) {
        var site = config.faces().site();
        var tomcat = new TomcatServletWebServerFactory(site.port().orElseThrow());
        if (!site.host().isEmpty()) {
            tomcat.setAddress(FaceConnectors.address(site.host()));
        }
        tomcat.setShutdown(Shutdown.GRACEFUL);
        tomcat.getSettings().setRegisterDefaultServlet(false);
        tomcat.addContextCustomizers(
                context ->
                        ((StandardHost) context.getParent())
                                .setErrorReportValveClass(PlainErrors.class.getName()));
        if (config.site().behindProxy()) {
            // Believes the nearest address that is not a private one: what is left of it in the
            // header anybody can write.
            var proxies = new RemoteIpValve();
            proxies.setProtocolHeader("X-Forwarded-Proto");
            tomcat.addEngineValves(proxies);
        }
        tomcat.addConnectorCustomizers(TomcatBeans::limit);
        for (var connector : connectors.all()) {
            limit(connector);
            tomcat.addAdditionalConnectors(connector);
        }
        return tomcat;
    }

    private static void limit(Connector connector) {
        var protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setExecutor(new VirtualThreadExecutor("request-"));
        protocol.setMaxHttpRequestHeaderSize(LARGEST_HEADER_BYTES);
        protocol.setMaxConnections(MOST_CONNECTIONS);
        protocol.setConnectionTimeout(PATIENCE_MILLIS);
        protocol.setMaxKeepAliveRequests(-1);
        // A browser that is cut off while it sends shows no answer, so what was refused is read on.
        protocol.setMaxSwallowSize(MOST_SWALLOWED_BYTES);
        protocol.setRelaxedQueryChars("|{}[]");
    }

    /// How long running requests may take to end when we are told to stop.
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        var processor = new DefaultLifecycleProcessor();
        processor.setTimeoutPerShutdownPhase(PATIENCE_MILLIS);
        return processor;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    DispatcherServletRegistrationBean dispatcher(DispatcherServlet servlet) {
        var registration = new DispatcherServletRegistrationBean(servlet, "/");
        registration.setLoadOnStartup(1);
        registration.setAsyncSupported(true);
        // Without a multipart setting, nobody but the upload itself reads a form of files.
        return registration;
    }
}
