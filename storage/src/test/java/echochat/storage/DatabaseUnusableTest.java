package echochat.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUnusableTest {
    @TempDir Path folder;

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("echochat.db"), "no database ".repeat(500));

        assertThatThrownBy(() -> Database.open(new DatabaseAddress.Sqlite(file)))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("The database " + file + " cannot be used: ")
                .hasMessageEndingWith("Put a backup in its place, or use another folder.");
    }
}
