package echochat.storage;

import echochat.core.account.UserId;
import echochat.core.workspace.Membership;
import echochat.core.workspace.Role;
import echochat.core.workspace.Workspace;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.WorkspaceStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Workspaces in the database.
public final class JdbcWorkspaceStore implements WorkspaceStore {
    private final Database database;

    public JdbcWorkspaceStore(Database database) {
        this.database = database;
    }

    @Override
    public Workspace create(UserId owner, String name, String description, Instant now) {
        return database.write(
                client -> {
                    var workspace =
                            client.sql(
                                            """
                                            INSERT INTO workspaces
                                                (name, description, created_at, updated_at)
                                            VALUES (?, ?, ?, ?) RETURNING *
                                            """)
                                    .params(
                                            name,
                                            description,
                                            now.toEpochMilli(),
                                            now.toEpochMilli())
                                    .query(JdbcWorkspaceStore::workspace)
                                    .single();
                    client.sql(
                                    """
                                    INSERT INTO members (workspace_id, user_id, role, since)
                                    VALUES (?, ?, ?, ?)
                                    """)
                            .params(
                                    workspace.id().value(),
                                    owner.value(),
                                    Role.OWNER.name(),
                                    now.toEpochMilli())
                            .update();
                    return workspace;
                });
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return database.reader()
                .sql("SELECT * FROM workspaces WHERE id = ?")
                .param(id.value())
                .query(JdbcWorkspaceStore::workspace)
                .optional();
    }

    @Override
    public List<Membership> of(UserId user) {
        return database.reader()
                .sql(
                        """
                        SELECT w.*, m.role FROM members m JOIN workspaces w ON w.id = m.workspace_id
                        WHERE m.user_id = ? ORDER BY m.since, w.id
                        """)
                .param(user.value())
                .query(
                        (row, number) ->
                                new Membership(
                                        workspace(row, number),
                                        Role.valueOf(row.getString("role"))))
                .list();
    }

    @Override
    public Optional<Role> role(WorkspaceId workspace, UserId user) {
        return database.reader()
                .sql("SELECT role FROM members WHERE workspace_id = ? AND user_id = ?")
                .params(workspace.value(), user.value())
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<Workspace> change(
            WorkspaceId id, String name, String description, Instant now) {
        return database.write(
                client ->
                        client.sql(
                                        """
                                        UPDATE workspaces
                                        SET name = ?, description = ?, updated_at = ?
                                        WHERE id = ? RETURNING *
                                        """)
                                .params(name, description, now.toEpochMilli(), id.value())
                                .query(JdbcWorkspaceStore::workspace)
                                .optional());
    }

    @Override
    public void delete(WorkspaceId id) {
        database.write(
                client ->
                        client.sql("DELETE FROM workspaces WHERE id = ?")
                                .param(id.value())
                                .update());
    }

    private static Workspace workspace(ResultSet row, int number) throws SQLException {
        return new Workspace(
                new WorkspaceId(row.getLong("id")),
                row.getString("name"),
                row.getString("description"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }
}
