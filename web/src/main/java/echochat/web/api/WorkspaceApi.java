package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.workspace.Membership;
import echochat.core.workspace.WorkspaceId;
import echochat.core.workspace.Workspaces;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Workspaces.
@RestController
@RequestMapping("/api/workspaces")
public final class WorkspaceApi {
    private final Workspaces workspaces;

    public WorkspaceApi(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    public record WorkspaceRequest(@Nullable String name, @Nullable String description) {}

    /// @param role what the caller may do in it
    public record WorkspaceView(
            long id,
            String name,
            String description,
            String role,
            Instant createdAt,
            Instant updatedAt) {
        static WorkspaceView of(Membership membership) {
            var workspace = membership.workspace();
            return new WorkspaceView(
                    workspace.id().value(),
                    workspace.name(),
                    workspace.description(),
                    membership.role().word(),
                    workspace.createdAt(),
                    workspace.updatedAt());
        }
    }

    @GetMapping
    public List<WorkspaceView> listWorkspaces(Caller caller) {
        return workspaces.of(caller).stream().map(WorkspaceView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public WorkspaceView createWorkspace(Caller caller, @RequestBody WorkspaceRequest request) {
        return WorkspaceView.of(workspaces.create(caller, request.name(), request.description()));
    }

    @GetMapping("/{id}")
    public WorkspaceView getWorkspace(Caller caller, @PathVariable("id") long id) {
        return WorkspaceView.of(workspaces.get(caller, new WorkspaceId(id)));
    }

    @PutMapping("/{id}")
    public WorkspaceView changeWorkspace(
            Caller caller, @PathVariable("id") long id, @RequestBody WorkspaceRequest request) {
        return WorkspaceView.of(
                workspaces.change(
                        caller, new WorkspaceId(id), request.name(), request.description()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void deleteWorkspace(Caller caller, @PathVariable("id") long id) {
        workspaces.delete(caller, new WorkspaceId(id));
    }
}
