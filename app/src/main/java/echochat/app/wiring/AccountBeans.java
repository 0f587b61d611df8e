package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.account.Accounts;
import echochat.core.account.PasswordHasher;
import echochat.core.account.Sessions;
import echochat.core.workspace.ApiKeys;
import echochat.core.workspace.Members;
import echochat.core.workspace.Registration;
import echochat.core.workspace.WorkspaceBelongings;
import echochat.core.workspace.Workspaces;
import echochat.storage.Database;
import echochat.storage.JdbcAccountStore;
import echochat.storage.JdbcApiKeyStore;
import echochat.storage.JdbcAttemptStore;
import echochat.storage.JdbcMemberStore;
import echochat.storage.JdbcSessionStore;
import echochat.storage.JdbcWorkspaceStore;
import echochat.web.api.ApiKeyApi;
import echochat.web.api.AuthApi;
import echochat.web.api.MemberApi;
import echochat.web.api.WorkspaceApi;
import echochat.web.http.Argon2Hasher;
import echochat.web.http.SessionCookie;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Accounts, workspaces, members and API keys.
@Configuration(proxyBeanMethods = false)
public class AccountBeans {
    private static final Logger LOG = LoggerFactory.getLogger(AccountBeans.class);

    @Bean
    Argon2Hasher passwordHasher() {
        return new Argon2Hasher();
    }

    @Bean
    Accounts accounts(Database database, PasswordHasher hasher, InstantSource clock) {
        return new Accounts(new JdbcAccountStore(database), hasher, clock);
    }

    @Bean
    Sessions sessions(Config config, Database database, Accounts accounts, InstantSource clock) {
        return new Sessions(
                accounts,
                new JdbcSessionStore(database),
                new JdbcAttemptStore(database),
                config.site().sessionLifetime(),
                clock);
    }

    @Bean
    Workspaces workspaces(
            Database database,
            ObjectProvider<WorkspaceBelongings> belongings,
            InstantSource clock) {
        return new Workspaces(
                new JdbcWorkspaceStore(database), belongings.orderedStream().toList(), clock);
    }

    @Bean
    Members members(
            Database database, Workspaces workspaces, Accounts accounts, InstantSource clock) {
        return new Members(new JdbcMemberStore(database), workspaces, accounts, clock);
    }

    @Bean
    ApiKeys apiKeys(Database database, Workspaces workspaces, InstantSource clock) {
        return new ApiKeys(new JdbcApiKeyStore(database), workspaces, clock);
    }

    /// Forgets ended sessions once an hour.
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService sessionEnds(Sessions sessions) {
        var clockwork = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var _ = clockwork.scheduleWithFixedDelay(() -> tidyUp(sessions), 1, 60, TimeUnit.MINUTES);
        return clockwork;
    }

    private static void tidyUp(Sessions sessions) {
        try {
            sessions.tidyUp();
        } catch (RuntimeException e) {
            LOG.warn("Ended sessions could not be forgotten; the next hour tries again", e);
        }
    }

    @Bean
    AuthApi authApi(
            Accounts accounts, Sessions sessions, Workspaces workspaces, SessionCookie cookie) {
        var registration = new Registration(accounts, sessions, workspaces);
        return new AuthApi(registration, accounts, sessions, cookie);
    }

    @Bean
    WorkspaceApi workspaceApi(Workspaces workspaces) {
        return new WorkspaceApi(workspaces);
    }

    @Bean
    MemberApi memberApi(Members members) {
        return new MemberApi(members);
    }

    @Bean
    ApiKeyApi apiKeyApi(ApiKeys keys) {
        return new ApiKeyApi(keys);
    }
}
