package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.account.AttemptSubject;
import echochat.core.account.EmailAddress;
import echochat.core.account.Scope;
import echochat.core.account.User;
import echochat.core.workspace.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcWorkspaceStoreTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_123L);

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whoMakesAWorkspaceOwnsIt(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada = user(database, "ada@example.org");
            var store = new JdbcWorkspaceStore(database);

            var made = store.create(ada.id(), "Travel", "Trips", NOW);

            assertThat(store.find(made.id())).contains(made);
            assertThat(store.role(made.id(), ada.id())).contains(Role.OWNER);
            assertThat(store.of(ada.id())).hasSize(1);
            assertThat(store.change(made.id(), "Tours", "", NOW.plusMillis(5)))
                    .hasValueSatisfying(changed -> assertThat(changed.name()).isEqualTo("Tours"));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aDeletedWorkspaceTakesItsThingsAlong(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada = user(database, "ada@example.org");
            var store = new JdbcWorkspaceStore(database);
            var keys = new JdbcApiKeyStore(database);
            var made = store.create(ada.id(), "Travel", "", NOW);
            keys.create(made.id(), "CI", "echo_12345", "hash", Set.of(Scope.READ), NOW);

            store.delete(made.id());

            assertThat(store.find(made.id())).isEmpty();
            assertThat(store.of(ada.id())).isEmpty();
            assertThat(keys.find("hash")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theLastOwnerStays(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada = user(database, "ada@example.org");
            var bob = user(database, "bob@example.org");
            var workspace = new JdbcWorkspaceStore(database).create(ada.id(), "T", "", NOW).id();
            var members = new JdbcMemberStore(database);

            assertThat(members.remove(workspace, ada.id())).isFalse();
            assertThat(members.put(workspace, ada.id(), Role.ADMIN, NOW)).isFalse();
            assertThat(members.put(workspace, bob.id(), Role.OWNER, NOW)).isTrue();
            assertThat(members.remove(workspace, ada.id())).isTrue();
            assertThat(members.of(workspace))
                    .extracting(member -> member.user())
                    .containsExactly(bob);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aKeyIsFoundByItsHashWithItsScopes(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada = user(database, "ada@example.org");
            var workspace = new JdbcWorkspaceStore(database).create(ada.id(), "T", "", NOW).id();
            var keys = new JdbcApiKeyStore(database);
            var scopes = Set.of(Scope.READ, Scope.CHAT);

            var made = keys.create(workspace, "CI", "echo_12345", "hash", scopes, NOW);
            keys.used(made.id(), NOW.plusSeconds(9));

            var found = keys.find("hash").orElseThrow();
            assertThat(found.scopes()).isEqualTo(scopes);
            assertThat(found.lastUsedAt()).contains(NOW.plusSeconds(9));
            assertThat(keys.delete(workspace, made.id())).isTrue();
            assertThat(keys.delete(workspace, made.id())).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aSessionEnds(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada = user(database, "ada@example.org");
            var sessions = new JdbcSessionStore(database);
            sessions.open("hash", ada.id(), NOW, NOW.plusSeconds(60));

            assertThat(sessions.find("hash", NOW)).isPresent();
            assertThat(sessions.find("hash", NOW.plusSeconds(60))).isEmpty();
            assertThat(sessions.closeExpired(NOW.plusSeconds(60))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void attemptsAreCountedUntilTheyAreForgotten(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var attempts = new JdbcAttemptStore(database);
            var subjects = List.of(AttemptSubject.of(EmailAddress.parse("ada@example.org")));
            for (var attempt = 1; attempt <= 5; attempt++) {
                assertThat(attempts.begin(subjects, NOW)).isEmpty();
            }

            assertThat(attempts.begin(subjects, NOW)).contains(Duration.ofSeconds(1));
            assertThat(attempts.begin(subjects, NOW.plusSeconds(1))).isEmpty();
            assertThat(attempts.begin(subjects, NOW.plusSeconds(1)))
                    .contains(Duration.ofSeconds(2));
            attempts.forget(subjects);
            assertThat(attempts.begin(subjects, NOW.plusSeconds(1))).isEmpty();
        }
    }

    private static User user(Database database, String email) {
        return new JdbcAccountStore(database)
                .create(EmailAddress.parse(email), email, "hash", NOW)
                .orElseThrow();
    }
}
