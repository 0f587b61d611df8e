package echochat.core.workspace;

import echochat.core.account.Caller;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.util.function.Supplier;

/// Guards the things of a workspace. For a stranger they do not exist, and he is told so in the
/// words for that thing: that its workspace exists is none of his business either.
public final class WorkspaceGuard {
    private final Workspaces workspaces;

    public WorkspaceGuard(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    public void require(Caller caller, WorkspaceId workspace, Role atLeast) {
        workspaces.require(caller, workspace, atLeast);
    }

    public void require(
            Caller caller,
            WorkspaceId workspace,
            Role atLeast,
            Supplier<ProblemException> unknown) {
        try {
            workspaces.require(caller, workspace, atLeast);
        } catch (ProblemException refused) {
            throw refused.notice().problem() == Problem.WORKSPACE_UNKNOWN ? unknown.get() : refused;
        }
    }
}
