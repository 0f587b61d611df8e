package echochat.nlu.file.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenTakesThePlaceOfWhatWasThere() throws IOException {
        var file = Files.writeString(folder.resolve("bot.echo"), "old and longer");

        WholeFile.write(file, out -> out.write("new".getBytes(UTF_8)));

        assertThat(file).hasContent("new");
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactly(file);
        }
    }

    @Test
    void whatBreaksOffLeavesEverythingAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("bot.echo"), "old");

        assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write("ne".getBytes(UTF_8));
                                            throw new IOException("no more room");
                                        }))
                .hasMessage("no more room");

        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(1)))
                .isInstanceOf(IOException.class);

        assertThat(folder).isEmptyDirectory();
    }
}
