package echochat.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// Connections to a PostgreSQL server.
final class PostgresqlPool {
    private static final int CONNECTIONS = 16;

    private PostgresqlPool() {}

    static HikariDataSource open(DatabaseAddress.Postgresql server) {
        var pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        return new HikariDataSource(pool);
    }
}
