package echochat.storage;

import java.nio.file.Path;

/// Where the database is.
public sealed interface DatabaseAddress {
    /// A file of our own.
    record Sqlite(Path file) implements DatabaseAddress {}

    /// A server, by its JDBC address.
    record Postgresql(String url, String user, String password) implements DatabaseAddress {
        @Override
        public String toString() {
            return "Postgresql[" + url + "]";
        }
    }
}
