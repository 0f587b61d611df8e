package echochat.storage;

import echochat.core.training.TrainingChoice;
import echochat.core.training.TrainingChoiceStore;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.Preset;
import java.util.Optional;
import java.util.Set;

/// What was chosen for trainings, in the database.
public final class JdbcTrainingChoiceStore implements TrainingChoiceStore {
    private final Database database;

    public JdbcTrainingChoiceStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TrainingChoice> find(WorkspaceId workspace) {
        return database.reader()
                .sql(
                        """
                        SELECT preset, typos, exact_lists FROM training_choices
                        WHERE workspace_id = ?
                        """)
                .param(workspace.value())
                .query(
                        (row, _) ->
                                new TrainingChoice(
                                        preset(row.getString(1)),
                                        row.getInt(2) != 0,
                                        Set.of(Json.read(row.getString(3), String[].class))))
                .optional();
    }

    @Override
    public void keep(WorkspaceId workspace, TrainingChoice choice) {
        database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO training_choices
                                            (workspace_id, preset, typos, exact_lists)
                                        VALUES (?, ?, ?, ?)
                                        ON CONFLICT (workspace_id) DO UPDATE SET
                                            preset = excluded.preset, typos = excluded.typos,
                                            exact_lists = excluded.exact_lists
                                        """)
                                .params(
                                        workspace.value(),
                                        choice.preset().word(),
                                        choice.typos() ? 1 : 0,
                                        Json.of(choice.exactLists()))
                                .update());
    }

    /// A word of a later version, after going back to this one, is as good as none.
    private static Preset preset(String word) {
        return Preset.named(word).orElse(Preset.DEFAULT);
    }
}
