package echochat.storage;

import echochat.core.backend.Annotation;
import echochat.core.backend.AnnotationStore;
import echochat.core.backend.ForeignId;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Annotations in the database.
public final class JdbcAnnotationStore implements AnnotationStore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 1_000;

    private final Database database;

    public JdbcAnnotationStore(Database database) {
        this.database = database;
    }

    @Override
    public Annotation save(ForeignId workspace, TrainingExample example, Instant now) {
        return database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO annotations (workspace, workspace_is_number,
                                            text_hash, text, intent, entities, saved_at)
                                        VALUES (?, ?, ?, ?, ?, ?, ?)
                                        ON CONFLICT (workspace, text_hash) DO UPDATE
                                        SET intent = excluded.intent, entities = excluded.entities,
                                            saved_at = excluded.saved_at
                                        RETURNING *
                                        """)
                                .params(
                                        workspace.text(),
                                        workspace.number() ? 1 : 0,
                                        hash(example.text()),
                                        example.text(),
                                        example.intent(),
                                        JSON.writeValueAsString(example.entities()),
                                        now.toEpochMilli())
                                .query(JdbcAnnotationStore::annotation)
                                .single());
    }

    @Override
    public long count(String workspace) {
        return database.reader()
                .sql("SELECT COUNT(*) FROM annotations WHERE workspace = ?")
                .param(workspace)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Annotation> list(String workspace, int limit, int offset) {
        return database.reader()
                .sql("SELECT * FROM annotations WHERE workspace = ? ORDER BY id LIMIT ? OFFSET ?")
                .params(workspace, limit, offset)
                .query(JdbcAnnotationStore::annotation)
                .list();
    }

    @Override
    public void forEach(@Nullable String workspace, Consumer<TrainingExample> taker) {
        var after = 0L;
        for (var page = page(workspace, after); !page.isEmpty(); page = page(workspace, after)) {
            page.forEach(annotation -> taker.accept(annotation.example()));
            after = page.getLast().id();
        }
    }

    private List<Annotation> page(@Nullable String workspace, long after) {
        var client = database.reader();
        return (workspace == null
                        ? client.sql("SELECT * FROM annotations WHERE id > ? ORDER BY id LIMIT ?")
                                .params(after, AT_ONCE)
                        : client.sql(
                                        """
                                        SELECT * FROM annotations WHERE workspace = ? AND id > ?
                                        ORDER BY id LIMIT ?
                                        """)
                                .params(workspace, after, AT_ONCE))
                .query(JdbcAnnotationStore::annotation)
                .list();
    }

    private static Annotation annotation(ResultSet row, int number) throws SQLException {
        var entities =
                JSON.readValue(row.getString("entities"), new TypeReference<List<EntitySpan>>() {});
        return new Annotation(
                row.getLong("id"),
                new ForeignId(row.getString("workspace"), row.getInt("workspace_is_number") == 1),
                new TrainingExample(row.getString("text"), row.getString("intent"), entities),
                Instant.ofEpochMilli(row.getLong("saved_at")));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
