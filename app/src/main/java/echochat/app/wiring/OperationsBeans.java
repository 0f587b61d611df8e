package echochat.app.wiring;

import echochat.app.Config;
import echochat.storage.Database;
import echochat.web.api.OpenApiDocument;
import echochat.web.http.OwnMachine;
import echochat.web.http.ProblemWriter;
import echochat.web.operations.HealthApi;
import echochat.web.operations.HealthCheck;
import echochat.web.operations.MetricsApi;
import echochat.web.site.Site;
import echochat.web.site.SiteFiles;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Health, figures, and the browser side's files.
@Configuration(proxyBeanMethods = false)
public class OperationsBeans {
    @Bean
    PrometheusMeterRegistry meterRegistry() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        return registry;
    }

    @Bean
    JvmGcMetrics gcMetrics(PrometheusMeterRegistry registry) {
        var metrics = new JvmGcMetrics();
        metrics.bindTo(registry);
        return metrics;
    }

    @Bean
    MetricsApi metricsApi(Config config, PrometheusMeterRegistry registry) {
        return new MetricsApi(
                registry,
                config.site().metricsToken(),
                new OwnMachine(config.site().allowedOrigins()));
    }

    @Bean
    HealthApi healthApi(Database database) {
        return new HealthApi(List.of(new DatabaseCheck(database)));
    }

    private record DatabaseCheck(Database database) implements HealthCheck {
        @Override
        public String name() {
            return "database";
        }

        @Override
        public boolean works() {
            return database.answers();
        }
    }

    @Bean
    OpenApiDocument openApiDocument() {
        return new OpenApiDocument();
    }

    @Bean
    SimpleUrlHandlerMapping site(ProblemWriter problems) {
        var site = new Site(new SiteFiles(), problems);
        return new SimpleUrlHandlerMapping(Map.of("/**", site), Ordered.LOWEST_PRECEDENCE);
    }
}
