package echochat.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Connections to a SQLite file.
final class SqlitePools {
    // A read takes microseconds, and more readers than processors only wait for each other.
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private SqlitePools() {}

    static HikariDataSource writer(Path file) {
        makeFolder(file);
        return new HikariDataSource(pool("writer", 1, new SQLiteDataSource(settings()), file));
    }

    static HikariDataSource readers(Path file) {
        var pool = pool("readers", READERS, new RememberingConnection.Source(settings()), file);
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        return new HikariDataSource(pool);
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        // Readers go on while somebody writes.
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With WAL, a power cut may lose the last transactions, but never damages the file.
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        // Another process may write too, such as a node that is about to end.
        settings.setBusyTimeout(10_000);
        // SQLite leaves them off unless told otherwise.
        settings.enforceForeignKeys(true);
        // A transaction that reads first and writes then must not find the file changed between.
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // After a burst of writes, the log shrinks again.
        settings.setJournalSizeLimit(64 << 20);
        settings.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return settings;
    }

    private static HikariConfig pool(String name, int size, SQLiteDataSource source, Path file) {
        source.setUrl("jdbc:sqlite:" + file);
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0);
        return pool;
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
