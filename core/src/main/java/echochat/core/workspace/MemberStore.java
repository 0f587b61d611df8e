package echochat.core.workspace;

import echochat.core.account.UserId;
import java.time.Instant;
import java.util.List;

/// Keeps who belongs to which workspace.
public interface MemberStore {
    /// In the order in which they came.
    List<Member> of(WorkspaceId workspace);

    /// Adds the user, or gives him another role. False, and nothing is changed, if that would leave
    /// the workspace without an owner.
    boolean put(WorkspaceId workspace, UserId user, Role role, Instant now);

    /// False, and nothing is changed, if that would leave the workspace without an owner.
    boolean remove(WorkspaceId workspace, UserId user);
}
