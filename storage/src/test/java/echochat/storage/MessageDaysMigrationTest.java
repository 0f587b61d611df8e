package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.chat.MessageDay;
import echochat.core.chat.Page;
import echochat.core.chat.Turn;
import echochat.core.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageDaysMigrationTest {
    private static final LocalDate DAY = LocalDate.ofEpochDay(20_000);
    private static final long MILLISECONDS = 86_400_000;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void turnsOfAnEarlierVersionAreCountedAndReadWithoutATrace(Dialect dialect) {
        var address = TestDatabase.address(dialect);
        var before = beforeTraces(dialect, address);
        before.migrate();
        var client = JdbcClient.create(before.getConfiguration().getDataSource());
        client.sql(
                        "INSERT INTO workspaces (id, name, description, created_at, updated_at)"
                                + " VALUES (7, 'shop', '', 0, 0)")
                .update();
        for (var at :
                List.of(20_000 * MILLISECONDS, 20_001 * MILLISECONDS - 1, 20_001 * MILLISECONDS)) {
            client.sql(
                            """
                            INSERT INTO turns (workspace_id, sender, message, replies, confidence,
                                               times_before, hop, milliseconds, at)
                            VALUES (7, 'Ann', 'hi', '[]', 0, 0, 'honest', 1, ?)
                            """)
                    .param(at)
                    .update();
        }

        try (var database = Database.open(address);
                var store = new JdbcConversationStore(database)) {
            var shop = new WorkspaceId(7);
            assertThat(store.messageDays(List.of(shop), DAY))
                    .containsExactlyInAnyOrder(
                            new MessageDay(shop, DAY, 2), new MessageDay(shop, DAY.plusDays(1), 1));
            assertThat(store.turns(shop, Optional.empty(), new Page(10, 0)))
                    .extracting(Turn::trace)
                    .containsOnlyNulls()
                    .hasSize(3);
        }
    }

    private static Flyway beforeTraces(Dialect dialect, DatabaseAddress address) {
        var configuration = Flyway.configure();
        switch (address) {
            case DatabaseAddress.Sqlite(var file) ->
                    configuration.dataSource("jdbc:sqlite:" + file, "", "");
            case DatabaseAddress.Postgresql server ->
                    configuration.dataSource(server.url(), server.user(), server.password());
        }
        return configuration
                .locations("classpath:db/migration")
                .placeholders(dialect.words())
                .target("4")
                .load();
    }
}
