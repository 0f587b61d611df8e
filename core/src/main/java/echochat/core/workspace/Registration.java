package echochat.core.workspace;

import echochat.core.account.Accounts;
import echochat.core.account.Sessions;
import echochat.core.account.SignedIn;
import org.jspecify.annotations.Nullable;

/// Makes somebody at home: an account, a first workspace, and signed in.
public final class Registration {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Workspaces workspaces;

    public Registration(Accounts accounts, Sessions sessions, Workspaces workspaces) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.workspaces = workspaces;
    }

    public SignedIn register(
            @Nullable String email, @Nullable String password, @Nullable String name) {
        var user = accounts.register(email, password, name);
        var shortName = user.name().substring(0, Math.min(user.name().length(), 80));
        workspaces.create(user.id(), shortName + "'s workspace", "");
        return sessions.open(user);
    }
}
