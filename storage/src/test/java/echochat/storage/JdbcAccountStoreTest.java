package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.account.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcAccountStoreTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_123L);
    private static final EmailAddress ADA = EmailAddress.parse("Ada@Example.org ");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aUserIsFoundByIdAndByEmail(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var store = new JdbcAccountStore(database);

            var created = store.create(ADA, "Ada", "hash", NOW).orElseThrow();

            assertThat(created.createdAt()).isEqualTo(NOW);
            assertThat(store.find(created.id())).contains(created);
            assertThat(store.find(EmailAddress.parse("ada@example.org"))).contains(created);
            assertThat(store.passwordHash(created.id())).contains("hash");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anEmailIsTakenOnce(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var store = new JdbcAccountStore(database);
            store.create(ADA, "Ada", "hash", NOW);

            assertThat(store.create(ADA, "Another", "other", NOW)).isEmpty();
        }
    }
}
