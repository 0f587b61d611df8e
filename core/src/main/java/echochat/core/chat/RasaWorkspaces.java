package echochat.core.chat;

import echochat.core.model.ModelStore;
import echochat.core.training.JobState;
import echochat.core.training.JobStore;
import echochat.core.workspace.BackendWorkspace;
import echochat.core.workspace.Workspace;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.WorkspaceStore;
import java.util.Optional;
import java.util.OptionalLong;

/// Which workspace a Rasa client means, whose protocol knows of none.
public final class RasaWorkspaces {
    private static final int LATEST = 20;

    private final OptionalLong preferred;
    private final WorkspaceStore workspaces;
    private final ModelStore models;
    private final JobStore jobs;

    /// @param preferred the workspace of those who name none, as configured
    public RasaWorkspaces(
            OptionalLong preferred, WorkspaceStore workspaces, ModelStore models, JobStore jobs) {
        this.preferred = preferred;
        this.workspaces = workspaces;
        this.models = models;
        this.jobs = jobs;
    }

    /// The workspace of this number; empty if there is none.
    public Optional<WorkspaceId> numbered(long number) {
        return workspaces.find(new WorkspaceId(number)).map(Workspace::id);
    }

    /// The configured workspace, or else the oldest one that has a model in service. Where people
    /// have trained nothing here, what was trained over the backend's face answers: a front end as
    /// the guide draws it trains there and asks here.
    public Optional<WorkspaceId> usual() {
        return preferred.isPresent()
                ? numbered(preferred.getAsLong())
                : models.oldestWithActive().or(this::ofBackend);
    }

    private Optional<WorkspaceId> ofBackend() {
        return models.active(BackendWorkspace.ID).map(_ -> BackendWorkspace.ID);
    }

    /// How many trainings of the workspace run at this moment.
    public int activeTrainings(WorkspaceId workspace) {
        return (int)
                jobs.newest(workspace, LATEST).stream()
                        .filter(job -> job.state() instanceof JobState.Training)
                        .count();
    }
}
