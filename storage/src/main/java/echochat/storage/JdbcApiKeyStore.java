package echochat.storage;

import echochat.core.account.Scope;
import echochat.core.workspace.ApiKey;
import echochat.core.workspace.ApiKeyStore;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// API keys in the database, by their hashes.
public final class JdbcApiKeyStore implements ApiKeyStore {
    private final Database database;

    public JdbcApiKeyStore(Database database) {
        this.database = database;
    }

    @Override
    public ApiKey create(
            WorkspaceId workspace,
            String name,
            String prefix,
            String secretHash,
            Set<Scope> scopes,
            Instant now) {
        return database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO api_keys (workspace_id, name, prefix,
                                            secret_hash, scopes, created_at)
                                        VALUES (?, ?, ?, ?, ?, ?) RETURNING *
                                        """)
                                .params(
                                        workspace.value(),
                                        name,
                                        prefix,
                                        secretHash,
                                        joined(scopes),
                                        now.toEpochMilli())
                                .query(JdbcApiKeyStore::key)
                                .single());
    }

    @Override
    public List<ApiKey> of(WorkspaceId workspace) {
        return database.reader()
                .sql("SELECT * FROM api_keys WHERE workspace_id = ? ORDER BY id")
                .param(workspace.value())
                .query(JdbcApiKeyStore::key)
                .list();
    }

    @Override
    public Optional<ApiKey> find(String secretHash) {
        return database.reader()
                .sql("SELECT * FROM api_keys WHERE secret_hash = ?")
                .param(secretHash)
                .query(JdbcApiKeyStore::key)
                .optional();
    }

    @Override
    public void used(long id, Instant now) {
        database.write(
                client ->
                        client.sql("UPDATE api_keys SET last_used_at = ? WHERE id = ?")
                                .params(now.toEpochMilli(), id)
                                .update());
    }

    @Override
    public boolean delete(WorkspaceId workspace, long id) {
        return database.write(
                client ->
                        client.sql("DELETE FROM api_keys WHERE workspace_id = ? AND id = ?")
                                        .params(workspace.value(), id)
                                        .update()
                                > 0);
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        var lastUsed = row.getLong("last_used_at");
        return new ApiKey(
                row.getLong("id"),
                new WorkspaceId(row.getLong("workspace_id")),
                row.getString("name"),
                row.getString("prefix"),
                split(row.getString("scopes")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                lastUsed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastUsed)));
    }

    private static String joined(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
    }

    private static Set<Scope> split(String scopes) {
        return Stream.of(scopes.split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
    }
}
