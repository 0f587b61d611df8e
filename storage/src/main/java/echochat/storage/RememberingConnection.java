package echochat.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/// A connection that keeps the statements it has prepared for the next time, as other databases'
/// drivers do by themselves: to prepare one takes longer than to look up a row with it.
final class RememberingConnection extends JDBC4Connection {
    private static final int MOST = 100;

    // In the order in which they were put back. SQLite itself notices if the schema has changed.
    private final LinkedHashMap<String, Kept> idle = new LinkedHashMap<>();

    private RememberingConnection(String url, SQLiteConfig settings) throws SQLException {
        super(url, url.substring(JDBC.PREFIX.length()), settings.toProperties());
    }

    /// Gives connections of this kind.
    static final class Source extends SQLiteDataSource {
        Source(SQLiteConfig settings) {
            super(settings);
        }

        @Override
        public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
                throws SQLException {
            return new RememberingConnection(getUrl(), getConfig());
        }
    }

    @Override
    public PreparedStatement prepareStatement(
            String sql, int type, int concurrency, int holdability) throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        var kept = idle.remove(sql);
        return kept == null ? new Kept(sql) : kept;
    }

    private void keep(String sql, Kept statement) throws SQLException {
        var other = idle.put(sql, statement);
        if (other != null) {
            other.forget();
        }
        if (idle.size() > MOST) {
            idle.pollFirstEntry().getValue().forget();
        }
    }

    private final class Kept extends JDBC4PreparedStatement {
        private final String text;

        Kept(String text) throws SQLException {
            super(RememberingConnection.this, text);
            this.text = text;
        }

        /// Puts it back, without what it was used for: one that is not reset would hold on to the
        /// state of the database that it has read.
        @Override
        public void close() throws SQLException {
            if (pointer.isClosed() || idle.get(text) == this) {
                return;
            }
            rs.close();
            pointer.safeRunInt(DB::reset);
            clearParameters();
            setMaxRows(0);
            keep(text, this);
        }

        private void forget() throws SQLException {
            super.close();
        }
    }
}
