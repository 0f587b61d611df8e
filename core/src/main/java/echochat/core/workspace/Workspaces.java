package echochat.core.workspace;

import echochat.core.account.Caller;
import echochat.core.account.Scope;
import echochat.core.account.UserId;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Workspaces, and who may do what in them.
public final class Workspaces {
    private final WorkspaceStore store;
    private final List<WorkspaceBelongings> belongings;
    private final InstantSource clock;

    public Workspaces(
            WorkspaceStore store, List<WorkspaceBelongings> belongings, InstantSource clock) {
        this.store = store;
        this.belongings = List.copyOf(belongings);
        this.clock = clock;
    }

    /// The role of the caller, which is at least the one asked for. For a stranger the workspace
    /// does not exist.
    public Role require(Caller caller, WorkspaceId workspace, Role atLeast) {
        var role = roleOf(caller, workspace);
        if (!role.atLeast(atLeast)) {
            throw new ProblemException(Problem.ROLE_TOO_LOW, atLeast.word(), role.word());
        }
        return role;
    }

    /// Lets pass who may talk with the workspace's bot: its people, and every API key of it.
    public void requireToChat(Caller caller, WorkspaceId workspace) {
        switch (caller) {
            case Caller.Person person -> personsRole(person, workspace);
            case Caller.KeyHolder key -> requireOwnWorkspace(key, workspace);
        }
    }

    /// What the caller sees on his dashboard; an API key sees its own workspace.
    public List<Membership> of(Caller caller) {
        return switch (caller) {
            case Caller.Person person -> store.of(person.user());
            case Caller.KeyHolder key -> List.of(get(caller, new WorkspaceId(key.workspace())));
        };
    }

    /// Where a caller's things go when he names no workspace.
    public WorkspaceId first(Caller caller) {
        return switch (caller) {
            case Caller.KeyHolder key -> new WorkspaceId(key.workspace());
            case Caller.Person person ->
                    store.of(person.user()).stream()
                            .map(membership -> membership.workspace().id())
                            .findFirst()
                            .orElseThrow(() -> new ProblemException(Problem.NO_WORKSPACE));
        };
    }

    public Membership get(Caller caller, WorkspaceId id) {
        var role = require(caller, id, Role.VIEWER);
        return new Membership(store.find(id).orElseThrow(() -> unknown(id)), role);
    }

    public Membership create(Caller caller, @Nullable String name, @Nullable String description) {
        if (!(caller instanceof Caller.Person(UserId owner))) {
            throw new ProblemException(Problem.PEOPLE_ONLY);
        }
        return create(owner, name, description);
    }

    Membership create(UserId owner, @Nullable String name, @Nullable String description) {
        var workspace =
                store.create(
                        owner,
                        Names.checked(name),
                        Names.description(description),
                        clock.instant());
        return new Membership(workspace, Role.OWNER);
    }

    public Membership change(
            Caller caller, WorkspaceId id, @Nullable String name, @Nullable String description) {
        var role = require(caller, id, Role.ADMIN);
        var changed =
                store.change(
                        id, Names.checked(name), Names.description(description), clock.instant());
        return new Membership(changed.orElseThrow(() -> unknown(id)), role);
    }

    public void delete(Caller caller, WorkspaceId id) {
        require(caller, id, Role.OWNER);
        belongings.forEach(belonging -> belonging.deleteOf(id));
        store.delete(id);
    }

    private Role roleOf(Caller caller, WorkspaceId workspace) {
        return switch (caller) {
            case Caller.Person person -> personsRole(person, workspace);
            case Caller.KeyHolder key -> keysRole(key, workspace);
        };
    }

    private Role personsRole(Caller.Person person, WorkspaceId workspace) {
        return store.role(workspace, person.user()).orElseThrow(() -> unknown(workspace));
    }

    private static Role keysRole(Caller.KeyHolder key, WorkspaceId workspace) {
        requireOwnWorkspace(key, workspace);
        if (key.scopes().contains(Scope.WRITE)) {
            return Role.MEMBER;
        }
        if (key.scopes().contains(Scope.READ)) {
            return Role.VIEWER;
        }
        throw new ProblemException(Problem.SCOPE_TOO_SMALL);
    }

    private static void requireOwnWorkspace(Caller.KeyHolder key, WorkspaceId workspace) {
        if (key.workspace() != workspace.value()) {
            throw unknown(workspace);
        }
    }

    static ProblemException unknown(WorkspaceId id) {
        return new ProblemException(Problem.WORKSPACE_UNKNOWN, id);
    }
}
