package echochat.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest {
    @TempDir private Path folder;

    @Test
    void aKeptFileIsReadAgain() throws IOException {
        try (var blobs = new FileBlobStore(folder)) {
            keep(blobs, "models/a.echo", "hello");

            var blob = blobs.find("models/a.echo").orElseThrow();

            assertThat(blob.size()).isEqualTo(5);
            try (var in = blob.open()) {
                assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("hello");
            }
            assertThat(blobs.names("models", Instant.now().plusSeconds(9)))
                    .containsExactly("models/a.echo");
            assertThat(blobs.names("models", Instant.EPOCH)).isEmpty();
            blobs.delete("models/a.echo");
            blobs.delete("models/a.echo");
            assertThat(blobs.find("models/a.echo")).isEmpty();
        }
    }

    @Test
    void aDraftThatIsNotKeptLeavesNothing() throws IOException {
        try (var blobs = new FileBlobStore(folder)) {
            try (var draft = blobs.draft()) {
                draft.output().write("half".getBytes(UTF_8));
                assertThat(files()).isEqualTo(2); // the draft and the lock
            }
            assertThat(files()).isEqualTo(1);
        }
        assertThat(files()).isZero();
    }

    @Test
    void draftsOfAProgramThatDiedAreRemovedAndThoseOfOneThatLivesAreNot() throws IOException {
        var dead = Files.createDirectories(folder.resolve("incoming/dead"));
        Files.writeString(dead.resolve("x.part"), "half");
        try (var living = new FileBlobStore(folder);
                var draft = living.draft()) {
            assertThat(dead).doesNotExist();
            draft.output().write(1);

            new FileBlobStore(folder).close();

            draft.keepAs("models/a.echo");
            assertThat(living.find("models/a.echo")).isPresent();
        }
    }

    @Test
    void namesLeadNowhereElse() {
        try (var blobs = new FileBlobStore(folder)) {
            assertThatThrownBy(() -> blobs.find("../x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFullDiskIsSaidInWords() {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        var output = RoomyOutput.to(full);

        assertThatThrownBy(() -> output.write(new byte[100])).hasMessageContaining("DISK_FULL");
    }

    private static void keep(FileBlobStore blobs, String name, String text) throws IOException {
        try (var draft = blobs.draft()) {
            draft.output().write(text.getBytes(UTF_8));
            draft.keepAs(name);
        }
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
