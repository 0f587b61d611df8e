package echochat.storage;

import echochat.core.account.AccountStore;
import echochat.core.account.EmailAddress;
import echochat.core.account.User;
import echochat.core.account.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Users in the database.
public final class JdbcAccountStore implements AccountStore {
    private final Database database;

    public JdbcAccountStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<User> create(
            EmailAddress email, String name, String passwordHash, Instant now) {
        return database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO users (email, name, password_hash, created_at)
                                        VALUES (?, ?, ?, ?) ON CONFLICT (email) DO NOTHING
                                        RETURNING id, email, name, created_at
                                        """)
                                .params(email.value(), name, passwordHash, now.toEpochMilli())
                                .query(JdbcAccountStore::user)
                                .optional());
    }

    @Override
    public Optional<User> find(UserId id) {
        return database.reader()
                .sql("SELECT id, email, name, created_at FROM users WHERE id = ?")
                .param(id.value())
                .query(JdbcAccountStore::user)
                .optional();
    }

    @Override
    public Optional<User> find(EmailAddress email) {
        return database.reader()
                .sql("SELECT id, email, name, created_at FROM users WHERE email = ?")
                .param(email.value())
                .query(JdbcAccountStore::user)
                .optional();
    }

    @Override
    public Optional<String> passwordHash(UserId id) {
        return database.reader()
                .sql("SELECT password_hash FROM users WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    private static User user(ResultSet row, int number) throws SQLException {
        return new User(
                new UserId(row.getLong("id")),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
