package echochat.storage;

import echochat.core.chat.Conversation;
import echochat.core.chat.ConversationStore;
import echochat.core.chat.Message;
import echochat.core.chat.MessageDay;
import echochat.core.chat.Page;
import echochat.core.chat.Trace;
import echochat.core.chat.Turn;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Conversations in the database. Turns are written in groups; close it before the database.
public final class JdbcConversationStore implements ConversationStore, AutoCloseable {
    private static final String TURNS =
            """
            SELECT id, workspace_id, sender, message, replies, intent, confidence, hop,
                   milliseconds, at, trace
            FROM turns
            """;

    private final Database database;
    private final GroupCommit<WrittenTurn> commit;

    public JdbcConversationStore(Database database) {
        this.database = database;
        this.commit = new GroupCommit<>("conversations", new TurnWriter(database)::write);
    }

    @Override
    public void keep(Turn turn) {
        commit.write(WrittenTurn.of(turn));
    }

    @Override
    public int timesSaid(Message message, String intent) {
        return database.reader()
                .sql(
                        """
                        SELECT times_before + 1 FROM turns
                        WHERE workspace_id = ? AND sender = ? AND intent = ?
                        ORDER BY id DESC LIMIT 1
                        """)
                .params(message.workspace().value(), message.sender(), intent)
                .query((row, _) -> row.getInt(1))
                .optional()
                .orElse(0);
    }

    @Override
    public List<Turn> turns(WorkspaceId workspace, Optional<String> sender, Page page) {
        var newest = " ORDER BY id DESC LIMIT ? OFFSET ?";
        var query =
                sender.isPresent()
                        ? database.reader()
                                .sql(TURNS + "WHERE workspace_id = ? AND sender = ?" + newest)
                                .params(workspace.value(), sender.get())
                        : database.reader()
                                .sql(TURNS + "WHERE workspace_id = ?" + newest)
                                .params(workspace.value());
        return query.param(page.limit()).param(page.offset()).query((row, _) -> turn(row)).list();
    }

    @Override
    public List<MessageDay> messageDays(Collection<WorkspaceId> workspaces, LocalDate since) {
        if (workspaces.isEmpty()) {
            return List.of();
        }
        return database.reader()
                .sql(
                        """
                        SELECT workspace_id, day, messages FROM message_days
                        WHERE workspace_id IN (:workspaces) AND day >= :since
                        """)
                .param("workspaces", workspaces.stream().map(WorkspaceId::value).toList())
                .param("since", since.toEpochDay())
                .query(
                        (row, _) ->
                                new MessageDay(
                                        new WorkspaceId(row.getLong(1)),
                                        LocalDate.ofEpochDay(row.getLong(2)),
                                        row.getLong(3)))
                .list();
    }

    @Override
    public List<Conversation> conversations(WorkspaceId workspace, Page page) {
        return database.reader()
                .sql(
                        """
                        SELECT sender, turns, started_at, last_at, last_message
                        FROM conversations WHERE workspace_id = ?
                        ORDER BY last_at DESC, sender LIMIT ? OFFSET ?
                        """)
                .params(workspace.value(), page.limit(), page.offset())
                .query(
                        (row, _) ->
                                new Conversation(
                                        row.getString(1),
                                        row.getLong(2),
                                        Instant.ofEpochMilli(row.getLong(3)),
                                        Instant.ofEpochMilli(row.getLong(4)),
                                        row.getString(5)))
                .list();
    }

    @Override
    public void close() {
        commit.close();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getLong(1),
                new WorkspaceId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                RepliesJson.read(row.getString(5)),
                row.getString(6),
                row.getDouble(7),
                row.getString(8),
                row.getDouble(9),
                Instant.ofEpochMilli(row.getLong(10)),
                trace(row.getString(11)));
    }

    private static @Nullable Trace trace(@Nullable String json) {
        return json == null ? null : TraceJson.read(json);
    }
}
