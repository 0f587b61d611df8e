package echochat.app.wiring;

import echochat.app.Config;
import echochat.storage.Database;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The database, and the time.
@Configuration(proxyBeanMethods = false)
public class StorageBeans {
    @Bean
    InstantSource clock() {
        // What is stored has milliseconds; what is in memory is the same.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Database database(Config config) {
        return Database.open(config.database());
    }
}
