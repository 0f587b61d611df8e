package echochat.storage;

import echochat.core.workspace.WorkspaceId;

/// Workspaces without people, for tests of what is in them.
final class TestWorkspaces {
    private TestWorkspaces() {}

    static WorkspaceId add(Database database) {
        long id =
                database.write(
                        client ->
                                client.sql(
                                                """
                                                INSERT INTO workspaces
                                                    (name, description, created_at, updated_at)
                                                VALUES ('w', '', 0, 0) RETURNING id
                                                """)
                                        .query(Long.class)
                                        .single());
        return new WorkspaceId(id);
    }
}
