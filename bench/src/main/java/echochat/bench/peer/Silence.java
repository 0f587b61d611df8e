package echochat.bench.peer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a library, which would log every round, from writing between our tables.
final class Silence implements AutoCloseable {
    private final Logger logger;

    Silence(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        logger.setLevel(Level.OFF);
    }

    @Override
    public void close() {
        logger.setLevel(null);
    }
}
