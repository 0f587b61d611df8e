package echochat.core.workspace;

import echochat.core.account.Caller;
import echochat.core.account.Scope;
import echochat.core.account.Secret;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// API keys of workspaces: programs show them to prove who they are.
public final class ApiKeys {
    private static final String MARK = "echo_";
    private static final int SHOWN = 10;
    // To the minute is enough for a person who wonders whether a key is still in use.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeyStore store;
    private final Workspaces workspaces;
    private final InstantSource clock;

    public ApiKeys(ApiKeyStore store, Workspaces workspaces, InstantSource clock) {
        this.store = store;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Who holds this key; empty if nobody ever did, or it was deleted.
    public Optional<Caller> caller(String text) {
        if (!text.startsWith(MARK)) {
            return Optional.empty();
        }
        var key = store.find(new Secret(text).hash());
        key.ifPresent(this::noteUse);
        return key.map(
                found ->
                        new Caller.KeyHolder(
                                found.id(), found.workspace().value(), found.scopes()));
    }

    public List<ApiKey> of(Caller caller, WorkspaceId workspace) {
        workspaces.require(caller, workspace, Role.ADMIN);
        return store.of(workspace);
    }

    public NewApiKey create(
            Caller caller, WorkspaceId workspace, @Nullable String name, Set<Scope> scopes) {
        workspaces.require(caller, workspace, Role.ADMIN);
        if (scopes.isEmpty()) {
            throw new ProblemException(Problem.SCOPE_UNKNOWN, "");
        }
        var text = MARK + Secret.random().text();
        var key =
                store.create(
                        workspace,
                        Names.checked(name),
                        text.substring(0, SHOWN),
                        new Secret(text).hash(),
                        scopes,
                        clock.instant());
        return new NewApiKey(key, text);
    }

    public void delete(Caller caller, WorkspaceId workspace, long id) {
        workspaces.require(caller, workspace, Role.ADMIN);
        if (!store.delete(workspace, id)) {
            throw new ProblemException(Problem.API_KEY_UNKNOWN, id);
        }
    }

    private void noteUse(ApiKey key) {
        var now = clock.instant();
        var noted = key.lastUsedAt();
        if (noted.isEmpty() || noted.get().plus(NOTED_EVERY).isBefore(now)) {
            store.used(key.id(), now);
        }
    }
}
