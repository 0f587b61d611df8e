package echochat.core.workspace;

import echochat.core.account.Accounts;
import echochat.core.account.Caller;
import echochat.core.account.EmailAddress;
import echochat.core.account.User;
import echochat.core.account.UserId;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who belongs to a workspace, and with which role.
public final class Members {
    private final MemberStore store;
    private final Workspaces workspaces;
    private final Accounts accounts;
    private final InstantSource clock;

    public Members(
            MemberStore store, Workspaces workspaces, Accounts accounts, InstantSource clock) {
        this.store = store;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.clock = clock;
    }

    public List<Member> of(Caller caller, WorkspaceId workspace) {
        workspaces.require(caller, workspace, Role.VIEWER);
        return store.of(workspace);
    }

    /// Adds somebody, or changes his role. Nobody hands out more than he has, nor changes the role
    /// of somebody who has more.
    public Member put(Caller caller, WorkspaceId workspace, @Nullable String email, Role role) {
        var own = workspaces.require(caller, workspace, Role.ADMIN);
        var user = registered(EmailAddress.parse(email));
        requireNoMoreThan(own, role);
        requireNoMoreThan(own, roleOf(workspace, user.id()));
        if (!store.put(workspace, user.id(), role, clock.instant())) {
            throw new ProblemException(Problem.LAST_OWNER);
        }
        return member(workspace, user.id());
    }

    /// Everybody may leave; to remove others takes an admin.
    public void remove(Caller caller, WorkspaceId workspace, UserId user) {
        var leaves = caller instanceof Caller.Person(UserId self) && self.equals(user);
        var own = workspaces.require(caller, workspace, leaves ? Role.VIEWER : Role.ADMIN);
        requireNoMoreThan(own, member(workspace, user).role());
        if (!store.remove(workspace, user)) {
            throw new ProblemException(Problem.LAST_OWNER);
        }
    }

    private User registered(EmailAddress email) {
        return accounts.find(email)
                .orElseThrow(() -> new ProblemException(Problem.ACCOUNT_UNKNOWN, email));
    }

    private Role roleOf(WorkspaceId workspace, UserId user) {
        return store.of(workspace).stream()
                .filter(member -> member.user().id().equals(user))
                .map(Member::role)
                .findFirst()
                .orElse(Role.VIEWER);
    }

    private Member member(WorkspaceId workspace, UserId user) {
        return store.of(workspace).stream()
                .filter(member -> member.user().id().equals(user))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.MEMBER_UNKNOWN, user));
    }

    private static void requireNoMoreThan(Role own, Role other) {
        if (!own.atLeast(other)) {
            throw new ProblemException(Problem.ROLE_TOO_LOW, other.word(), own.word());
        }
    }
}
