package echochat.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one PostgreSQL server of a test run, started when the first test asks for it. Every caller
/// gets an empty database of his own.
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    public static DatabaseAddress.Postgresql emptyDatabase() {
        var name = "echochat_" + DATABASES.incrementAndGet();
        JdbcClient.create(Holder.SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return new DatabaseAddress.Postgresql(
                Holder.SERVER.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server =
                        EmbeddedPostgres.builder().setConnectConfig("connectTimeout", "20").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
