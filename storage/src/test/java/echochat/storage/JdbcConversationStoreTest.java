package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.chat.ConversationStore;
import echochat.core.chat.ConversationStoreContract;
import echochat.core.chat.Page;
import echochat.core.chat.Turn;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcConversationStoreTest {
    private static final Page ALL = new Page(500, 0);

    @Nested
    class OnSqlite implements ConversationStoreContract {
        private final Opened opened = new Opened(Dialect.SQLITE);

        @Override
        public ConversationStore store() {
            return opened.store;
        }

        @Override
        public WorkspaceId newWorkspace() {
            return opened.newWorkspace();
        }

        @AfterEach
        void close() {
            opened.close();
        }
    }

    @Nested
    class OnPostgresql implements ConversationStoreContract {
        private final Opened opened = new Opened(Dialect.POSTGRESQL);

        @Override
        public ConversationStore store() {
            return opened.store;
        }

        @Override
        public WorkspaceId newWorkspace() {
            return opened.newWorkspace();
        }

        @AfterEach
        void close() {
            opened.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void oneThatCannotBeWrittenDoesNotTakeTheOthersWithIt(Dialect dialect) {
        try (var opened = new Opened(dialect)) {
            var workspace = opened.newWorkspace();
            var saying = new ArrayList<Future<?>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var n = 0; n < 60; n++) {
                    var to = n % 20 == 7 ? new WorkspaceId(9_999) : workspace;
                    saying.add(threads.submit(() -> opened.store.keep(turn(to))));
                }
            }

            assertThat(saying).filteredOn(one -> one.state() == Future.State.FAILED).hasSize(3);
            assertThat(opened.store.turns(workspace, Optional.empty(), ALL)).hasSize(57);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatWaitsWhenItIsClosedIsStillWrittenAndWhatComesLaterIsRefused(Dialect dialect) {
        try (var opened = new Opened(dialect)) {
            var workspace = opened.newWorkspace();
            var saying = new ArrayList<Future<?>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var n = 0; n < 100; n++) {
                    saying.add(threads.submit(() -> opened.store.keep(turn(workspace))));
                }
                opened.store.close();
            }

            var kept = saying.stream().filter(one -> one.state() == Future.State.SUCCESS).count();
            assertThat(opened.store.turns(workspace, Optional.empty(), ALL)).hasSize((int) kept);
            assertThatThrownBy(() -> opened.store.keep(turn(workspace)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("CHAT_BUSY");
        }
    }

    private static Turn turn(WorkspaceId workspace) {
        var replies = List.of(Reply.text("ok"));
        return new Turn(
                0, workspace, "Ann", "hi", replies, null, 0, "honest", 1, Instant.EPOCH, null);
    }

    /// An empty database with its store.
    private static final class Opened implements AutoCloseable {
        private final Database database;
        private final JdbcConversationStore store;

        Opened(Dialect dialect) {
            database = TestDatabase.open(dialect);
            store = new JdbcConversationStore(database);
        }

        WorkspaceId newWorkspace() {
            return new WorkspaceId(
                    database.write(
                            client ->
                                    client.sql(
                                                    """
                                                    INSERT INTO workspaces
                                                        (name, description, created_at, updated_at)
                                                    VALUES ('shop', '', 0, 0) RETURNING id
                                                    """)
                                            .query(Long.class)
                                            .single()));
        }

        @Override
        public void close() {
            store.close();
            database.close();
        }
    }
}
