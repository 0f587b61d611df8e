package echochat.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The one database: readers beside each other, and writers in transactions. On SQLite there is
/// one writer at a time, which is what it does anyway, without its waits and busy errors.
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final JdbcClient reader;
    private final JdbcClient writer;
    private final TransactionTemplate transaction;

    private Database(Dialect dialect, HikariDataSource readers, HikariDataSource writers) {
        this.dialect = dialect;
        this.readers = readers;
        this.writers = writers;
        this.reader = JdbcClient.create(readers);
        this.writer = JdbcClient.create(writers);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writers));
    }

    /// Opens it and brings its schema up to date.
    ///
    /// @throws DatabaseUnusableException if the database itself refuses
    public static Database open(DatabaseAddress address) {
        try {
            return opened(address);
        } catch (RuntimeException thrown) {
            throw DatabaseUnusableException.of(address, thrown);
        }
    }

    private static Database opened(DatabaseAddress address) {
        return switch (address) {
            case DatabaseAddress.Sqlite(var file) -> {
                var writers = SqlitePools.writer(file);
                migrate(Dialect.SQLITE, writers);
                yield new Database(Dialect.SQLITE, SqlitePools.readers(file), writers);
            }
            case DatabaseAddress.Postgresql server -> {
                var pool = PostgresqlPool.open(server);
                migrate(Dialect.POSTGRESQL, pool);
                yield new Database(Dialect.POSTGRESQL, pool, pool);
            }
        };
    }

    public Dialect dialect() {
        return dialect;
    }

    /// For reading outside of a transaction. Inside of [#write], read with the client given there.
    public JdbcClient reader() {
        return reader;
    }

    /// Does the work in a transaction, which is rolled back if the work throws. A write inside of a
    /// write is part of the outer one.
    public <T> T write(Function<JdbcClient, @Nullable T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.apply(writer)));
    }

    /// Whether it can be asked just now.
    public boolean answers() {
        try {
            return reader.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException _) {
            return false;
        }
    }

    /// For libraries that bring their own SQL.
    public DataSource dataSource() {
        return writers;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private static void migrate(Dialect dialect, DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(dialect.words())
                .load()
                .migrate();
    }
}
