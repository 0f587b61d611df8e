package echochat.core.model;

import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps what is known of models, and which one is in service; the files themselves are blobs.
public interface ModelStore {
    /// Notes a new model.
    Model add(WorkspaceId workspace, NewModel model, Instant at);

    Optional<Model> find(ModelId id);

    /// All models of a workspace, newest first.
    List<Model> list(WorkspaceId workspace);

    /// The model in service; one indexed read, asked for with every message.
    Optional<ModelId> active(WorkspaceId workspace);

    /// Puts a model of the workspace in service.
    void activate(WorkspaceId workspace, ModelId model, Instant at);

    /// The oldest workspace of people that has a model in service.
    Optional<WorkspaceId> oldestWithActive();

    /// The blobs of all models, of all workspaces.
    List<String> blobs();
}
