package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.account.EmailAddress;
import echochat.core.training.TrainingChoice;
import echochat.nlu.Preset;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcTrainingChoiceStoreTest {
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theNewestChoiceHoldsAndGoesWithItsWorkspace(Dialect dialect) {
        try (var database = TestDatabase.open(dialect)) {
            var ada =
                    new JdbcAccountStore(database)
                            .create(
                                    EmailAddress.parse("ada@example.org"),
                                    "Ada",
                                    "hash",
                                    Instant.EPOCH)
                            .orElseThrow();
            var workspaces = new JdbcWorkspaceStore(database);
            var shop = workspaces.create(ada.id(), "Shop", "", Instant.EPOCH).id();
            var other = workspaces.create(ada.id(), "Other", "", Instant.EPOCH).id();
            var store = new JdbcTrainingChoiceStore(database);
            var thorough = new TrainingChoice(Preset.THOROUGH, true, Set.of("a, \"b\"", "city"));
            assertThat(store.find(shop)).isEmpty();

            store.keep(shop, new TrainingChoice(Preset.QUICK, false, Set.of()));
            store.keep(shop, thorough);

            assertThat(store.find(shop)).contains(thorough);
            assertThat(store.find(other)).isEmpty();
            workspaces.delete(shop);
            assertThat(store.find(shop)).isEmpty();
        }
    }
}
