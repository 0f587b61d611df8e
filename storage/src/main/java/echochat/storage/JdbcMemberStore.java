package echochat.storage;

import echochat.core.account.EmailAddress;
import echochat.core.account.User;
import echochat.core.account.UserId;
import echochat.core.workspace.Member;
import echochat.core.workspace.MemberStore;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Members in the database.
public final class JdbcMemberStore implements MemberStore {
    private final Database database;

    public JdbcMemberStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Member> of(WorkspaceId workspace) {
        return database.reader()
                .sql(
                        """
                        SELECT u.id, u.email, u.name, u.created_at, m.role, m.since
                        FROM members m JOIN users u ON u.id = m.user_id
                        WHERE m.workspace_id = ? ORDER BY m.since, u.id
                        """)
                .param(workspace.value())
                .query(JdbcMemberStore::member)
                .list();
    }

    @Override
    public boolean put(WorkspaceId workspace, UserId user, Role role, Instant now) {
        return database.write(
                client -> {
                    lock(client, workspace);
                    if (role != Role.OWNER && isLastOwner(client, workspace, user)) {
                        return false;
                    }
                    client.sql(
                                    """
                                    INSERT INTO members (workspace_id, user_id, role, since)
                                    VALUES (?, ?, ?, ?)
                                    ON CONFLICT (workspace_id, user_id)
                                    DO UPDATE SET role = excluded.role
                                    """)
                            .params(
                                    workspace.value(),
                                    user.value(),
                                    role.name(),
                                    now.toEpochMilli())
                            .update();
                    return true;
                });
    }

    @Override
    public boolean remove(WorkspaceId workspace, UserId user) {
        return database.write(
                client -> {
                    lock(client, workspace);
                    if (isLastOwner(client, workspace, user)) {
                        return false;
                    }
                    client.sql("DELETE FROM members WHERE workspace_id = ? AND user_id = ?")
                            .params(workspace.value(), user.value())
                            .update();
                    return true;
                });
    }

    /// Two owners who step down at the same time wait for each other here.
    private static void lock(JdbcClient client, WorkspaceId workspace) {
        client.sql("UPDATE workspaces SET updated_at = updated_at WHERE id = ?")
                .param(workspace.value())
                .update();
    }

    private static boolean isLastOwner(JdbcClient client, WorkspaceId workspace, UserId user) {
        var owners =
                client.sql("SELECT user_id FROM members WHERE workspace_id = ? AND role = 'OWNER'")
                        .param(workspace.value())
                        .query(Long.class)
                        .list();
        return owners.equals(List.of(user.value()));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var user =
                new User(
                        new UserId(row.getLong("id")),
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("created_at")));
        return new Member(
                user,
                Role.valueOf(row.getString("role")),
                Instant.ofEpochMilli(row.getLong("since")));
    }
}
