package echochat.storage;

import echochat.core.account.Scope;
import echochat.core.workspace.ApiKey;
import echochat.core.workspace.ApiKeyStore;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// API keys in the database, by their hashes.
public final class JdbcApiKeyStore implements ApiKeyStore {
    private static final String COLUMNS =
            "id, workspace_id, name, prefix, scopes, created_at, last_used_at";

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
                                        VALUES (?, ?, ?, ?, ?, ?)
                                        RETURNING %s
                                        """
                                                .formatted(COLUMNS))
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
                .sql("SELECT " + COLUMNS + " FROM api_keys WHERE workspace_id = ? ORDER BY id")
                .param(workspace.value())
                .query(JdbcApiKeyStore::key)
                .list();
    }

    @Override
    public Optional<ApiKey> find(String secretHash) {
        return database.reader()
                .sql("SELECT " + COLUMNS + " FROM api_keys WHERE secret_hash = ?")
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
        // By number: this row is read for every request that shows a key.
        var lastUsed = row.getLong(7);
        return new ApiKey(
                row.getLong(1),
                new WorkspaceId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                split(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                lastUsed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastUsed)));
    }

    private static String joined(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
    }

    private static Set<Scope> split(String scopes) {
        var set = EnumSet.noneOf(Scope.class);
        for (var scope : scopes.split(" ")) {
            set.add(Scope.valueOf(scope));
        }
        return set;
    }
}
