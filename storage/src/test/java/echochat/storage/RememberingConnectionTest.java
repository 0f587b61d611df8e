package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

class RememberingConnectionTest {
    private static final String NAMES = "SELECT * FROM plants WHERE id >= ? ORDER BY id";

    @TempDir private Path folder;

    private Connection writer;
    private Connection reader;

    @BeforeEach
    void open() throws SQLException {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        writer = connection(new SQLiteDataSource(settings));
        reader = connection(new RememberingConnection.Source(settings));
        write("CREATE TABLE plants (id INTEGER PRIMARY KEY, name TEXT)");
        write("INSERT INTO plants VALUES (1, 'fern'), (2, 'ivy')");
    }

    @AfterEach
    void close() throws SQLException {
        reader.close();
        writer.close();
    }

    @Test
    void aStatementIsUsedAgainAndSeesWhatWasWrittenSince() throws SQLException {
        var first = prepared(2);
        assertThat(firstName(first)).isEqualTo("ivy");
        first.close();
        write("UPDATE plants SET name = 'moss' WHERE id = 2");

        var second = prepared(2);

        assertThat(second).isSameAs(first);
        assertThat(firstName(second)).isEqualTo("moss");
    }

    @Test
    void oneThatWasNotReadToItsEndHoldsNothing() throws SQLException {
        var first = prepared(1);
        first.executeQuery().next();
        first.close();

        write("DELETE FROM plants");

        assertThat(prepared(1).executeQuery().next()).isFalse();
        try (var log = writer.createStatement().executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            assertThat(log.getInt("busy")).isZero();
        }
    }

    @Test
    void twoAtATimeAreTwo() throws SQLException {
        var one = prepared(1);
        var other = prepared(2);
        assertThat(firstName(one)).isEqualTo("fern");
        assertThat(firstName(other)).isEqualTo("ivy");

        one.close();
        other.close();

        assertThat(firstName(prepared(1))).isEqualTo("fern");
    }

    @Test
    void parametersOfTheLastTimeAreForgotten() throws SQLException {
        prepared(1).close();

        try (var again = reader.prepareStatement(NAMES)) {
            assertThat(again.executeQuery().next()).isFalse();
        }
    }

    @Test
    void closingTwiceIsClosingOnce() throws SQLException {
        var first = prepared(1);
        first.close();
        first.close();

        var one = prepared(1);
        var other = prepared(2);

        assertThat(other).isNotSameAs(one);
    }

    @Test
    void aChangeOfTheSchemaIsNoticed() throws SQLException {
        prepared(1).close();
        write("ALTER TABLE plants ADD COLUMN light TEXT DEFAULT 'shade'");

        try (var plants = prepared(1).executeQuery()) {
            assertThat(plants.getString("light")).isEqualTo("shade");
        }
        write("DROP TABLE plants");
        assertThatThrownBy(() -> prepared(1).executeQuery()).hasMessageContaining("no such table");
    }

    @Test
    void manyStatementsAreNotAllKept() throws SQLException {
        var first = prepared(1);
        first.close();

        for (var number = 0; number < 200; number++) {
            reader.prepareStatement("SELECT " + number).close();
        }

        assertThat(first.isClosed()).isTrue();
        assertThat(firstName(prepared(1))).isEqualTo("fern");
    }

    private Connection connection(SQLiteDataSource source) throws SQLException {
        source.setUrl("jdbc:sqlite:" + folder.resolve("plants.db"));
        return source.getConnection();
    }

    private void write(String sql) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement prepared(long id) throws SQLException {
        var statement = reader.prepareStatement(NAMES);
        statement.setLong(1, id);
        return statement;
    }

    private static String firstName(PreparedStatement statement) throws SQLException {
        return statement.executeQuery().getString("name");
    }
}
