package echochat.storage;

import echochat.core.account.Session;
import echochat.core.account.SessionStore;
import echochat.core.account.UserId;
import java.time.Instant;
import java.util.Optional;

/// Sessions in the database.
public final class JdbcSessionStore implements SessionStore {
    private final Database database;

    public JdbcSessionStore(Database database) {
        this.database = database;
    }

    @Override
    public void open(String secretHash, UserId user, Instant now, Instant expires) {
        database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO sessions
                                            (secret_hash, user_id, created_at, expires_at)
                                        VALUES (?, ?, ?, ?)
                                        """)
                                .params(
                                        secretHash,
                                        user.value(),
                                        now.toEpochMilli(),
                                        expires.toEpochMilli())
                                .update());
    }

    @Override
    public Optional<Session> find(String secretHash, Instant now) {
        return database.reader()
                .sql(
                        """
                        SELECT user_id, expires_at FROM sessions
                        WHERE secret_hash = ? AND expires_at > ?
                        """)
                .params(secretHash, now.toEpochMilli())
                .query(
                        (row, _) ->
                                new Session(
                                        new UserId(row.getLong(1)),
                                        Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    @Override
    public void prolong(String secretHash, Instant expires) {
        database.write(
                client ->
                        client.sql("UPDATE sessions SET expires_at = ? WHERE secret_hash = ?")
                                .params(expires.toEpochMilli(), secretHash)
                                .update());
    }

    @Override
    public void close(String secretHash) {
        database.write(
                client ->
                        client.sql("DELETE FROM sessions WHERE secret_hash = ?")
                                .param(secretHash)
                                .update());
    }

    @Override
    public int closeExpired(Instant now) {
        return database.write(
                client ->
                        client.sql("DELETE FROM sessions WHERE expires_at <= ?")
                                .param(now.toEpochMilli())
                                .update());
    }
}
