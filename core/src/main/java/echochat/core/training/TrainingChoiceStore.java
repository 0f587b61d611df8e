package echochat.core.training;

import echochat.core.workspace.WorkspaceId;
import java.util.Optional;

/// Keeps what was chosen for the trainings of a workspace.
public interface TrainingChoiceStore {
    /// Empty if nobody has chosen.
    Optional<TrainingChoice> find(WorkspaceId workspace);

    void keep(WorkspaceId workspace, TrainingChoice choice);
}
