package echochat.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A database for one test; `@EnumSource(Dialect.class)` runs a test on both.
public final class TestDatabase {
    private TestDatabase() {}

    /// Empty, with today's schema.
    public static Database open(Dialect dialect) {
        return Database.open(address(dialect));
    }

    /// Where there is no database yet, or one without any table.
    static DatabaseAddress address(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new DatabaseAddress.Sqlite(temporaryFile());
            case POSTGRESQL -> PostgresServer.emptyDatabase();
        };
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempDirectory("echochat-database").resolve("echochat.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
