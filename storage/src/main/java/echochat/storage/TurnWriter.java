package echochat.storage;

import echochat.core.chat.MessageDay;
import echochat.core.chat.Turn;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes a group of turns, and what they change in the list of conversations and in
/// the numbers of messages.
final class TurnWriter {
    private static final int LONGEST_SHOWN = 200;
    private static final int GROUP = 500;
    private static final String INSERT_TURN =
            """
            INSERT INTO turns (workspace_id, sender, message, replies, intent, confidence,
                               hop, milliseconds, at, trace, times_before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    COALESCE((SELECT times_before + 1 FROM turns
                              WHERE workspace_id = ? AND sender = ? AND intent = ?
                              ORDER BY id DESC LIMIT 1), 0))
            """;
    private static final String COUNT_CONVERSATION =
            """
            INSERT INTO conversations
                (workspace_id, sender, turns, started_at, last_at, last_message)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (workspace_id, sender) DO UPDATE SET
                turns = conversations.turns + excluded.turns,
                last_at = excluded.last_at,
                last_message = excluded.last_message
            """;

    private static final String COUNT_DAY =
            """
            INSERT INTO message_days (workspace_id, day, messages) VALUES (?, ?, ?)
            ON CONFLICT (workspace_id, day) DO UPDATE SET
                messages = message_days.messages + excluded.messages
            """;

    private final Database database;
    private final JdbcTemplate jdbc;

    TurnWriter(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
    }

    /// All or none.
    void write(List<WrittenTurn> turns) {
        database.write(
                _ -> {
                    jdbc.batchUpdate(INSERT_TURN, turns, GROUP, TurnWriter::setTurn);
                    jdbc.batchUpdate(
                            COUNT_CONVERSATION,
                            byConversation(turns),
                            GROUP,
                            TurnWriter::setConversation);
                    // Last, because nodes that write at once wait here for each other.
                    jdbc.batchUpdate(COUNT_DAY, byDay(turns), GROUP, TurnWriter::setDay);
                    return turns.size();
                });
    }

    /// In one order for every node, so that two that write the same rows never wait for each other.
    private static List<List<Turn>> byConversation(List<WrittenTurn> written) {
        var groups = new TreeMap<String, List<Turn>>();
        for (var one : written) {
            var turn = one.turn();
            var name = turn.workspace().value() + " " + turn.sender();
            groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(turn);
        }
        return List.copyOf(groups.values());
    }

    private static List<MessageDay> byDay(List<WrittenTurn> written) {
        var days = new TreeMap<String, MessageDay>();
        for (var one : written) {
            var workspace = one.turn().workspace();
            var day = LocalDate.ofInstant(one.turn().at(), ZoneOffset.UTC);
            days.merge(
                    workspace.value() + " " + day,
                    new MessageDay(workspace, day, 1),
                    (some, more) ->
                            new MessageDay(workspace, day, some.messages() + more.messages()));
        }
        return List.copyOf(days.values());
    }

    private static void setDay(PreparedStatement row, MessageDay day) throws SQLException {
        row.setLong(1, day.workspace().value());
        row.setLong(2, day.day().toEpochDay());
        row.setLong(3, day.messages());
    }

    private static void setTurn(PreparedStatement row, WrittenTurn written) throws SQLException {
        var turn = written.turn();
        row.setLong(1, turn.workspace().value());
        row.setString(2, turn.sender());
        row.setString(3, turn.message());
        row.setString(4, written.replies());
        row.setString(5, turn.intent());
        row.setDouble(6, turn.confidence());
        row.setString(7, turn.hop());
        row.setDouble(8, turn.milliseconds());
        row.setLong(9, turn.at().toEpochMilli());
        row.setString(10, written.trace());
        row.setLong(11, turn.workspace().value());
        row.setString(12, turn.sender());
        row.setString(13, turn.intent());
    }

    private static void setConversation(PreparedStatement row, List<Turn> turns)
            throws SQLException {
        var first = turns.getFirst();
        var last = turns.getLast();
        row.setLong(1, first.workspace().value());
        row.setString(2, first.sender());
        row.setLong(3, turns.size());
        row.setLong(4, first.at().toEpochMilli());
        row.setLong(5, last.at().toEpochMilli());
        row.setString(6, shown(last.message()));
    }

    private static String shown(String message) {
        if (message.length() <= LONGEST_SHOWN) {
            return message;
        }
        var cutsPair = Character.isHighSurrogate(message.charAt(LONGEST_SHOWN - 1));
        return message.substring(0, cutsPair ? LONGEST_SHOWN - 1 : LONGEST_SHOWN);
    }
}
