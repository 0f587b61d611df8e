package echochat.core.model;

import echochat.core.account.Caller;
import echochat.core.blob.Blob;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceGuard;
import echochat.core.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.List;

/// The models of a workspace, and which of them answers.
public final class Models {
    private final ModelStore store;
    private final ModelFiles files;
    private final WorkspaceGuard guard;
    private final InstantSource clock;

    public Models(ModelStore store, ModelFiles files, WorkspaceGuard guard, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.guard = guard;
        this.clock = clock;
    }

    /// Newest first.
    public List<Model> list(Caller caller, WorkspaceId workspace) {
        guard.require(caller, workspace, Role.VIEWER);
        return store.list(workspace);
    }

    /// Puts a model in service; an older one than the present one is a roll-back.
    public Model activate(Caller caller, ModelId id) {
        var model = find(caller, id, Role.MEMBER);
        files.find(model.file().blob(), model.name());
        store.activate(model.workspace(), id, clock.instant());
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    public Model find(Caller caller, ModelId id, Role atLeast) {
        var model = store.find(id).orElseThrow(() -> unknown(id));
        guard.require(caller, model.workspace(), atLeast, () -> unknown(id));
        return model;
    }

    /// The model's file, for taking away.
    public Blob file(Model model) {
        return files.find(model.file().blob(), model.name());
    }

    private static ProblemException unknown(ModelId id) {
        return new ProblemException(Problem.MODEL_UNKNOWN, id.value());
    }
}
