package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFoldersTest {
    @TempDir Path machine;
    private Path root;
    private SharedFolders folders;

    @BeforeEach
    void share() throws IOException {
        root = machine.resolve("shared");
        Files.createDirectories(root.resolve("uploads/datasets"));
        Files.createDirectories(root.resolve("public/uploads"));
        Files.writeString(root.resolve("uploads/datasets/x.csv"), "text,intent\n");
        Files.writeString(root.resolve("public/uploads/y.csv"), "in public\n");
        Files.writeString(machine.resolve("secret.csv"), "secret\n");
        folders = new SharedFolders(List.of(root), machine.resolve("data"), 1_000);
    }

    private String read(String path) throws IOException {
        try (var in = folders.find(path).open()) {
            return new String(in.readAllBytes());
        }
    }

    private Problem refusal(String path) {
        try {
            folders.find(path);
            throw new AssertionError(path + " was found");
        } catch (ProblemException refused) {
            return refused.notice().problem();
        }
    }

    @Test
    void aFileIsFoundBelowTheFolder() throws IOException {
        assertThat(read("/uploads/datasets/x.csv")).isEqualTo("text,intent\n");
        assertThat(read("uploads//datasets/x.csv")).isEqualTo("text,intent\n");
    }

    @Test
    void aFileIsFoundBelowPublic() throws IOException {
        assertThat(read("/uploads/y.csv")).isEqualTo("in public\n");
    }

    @Test
    void aFileIsFoundByItsFullPathOnThisMachine() throws IOException {
        assertThat(read(root + "/uploads/datasets/x.csv")).isEqualTo("text,intent\n");
    }

    @Test
    void aMissingFileIsMissing() {
        assertThat(refusal("/uploads/none.csv")).isEqualTo(Problem.SHARED_FILE_MISSING);
        assertThat(refusal("/elsewhere-and-nowhere/none.csv"))
                .isEqualTo(Problem.SHARED_FILE_MISSING);
        assertThat(refusal("/none.csv")).isEqualTo(Problem.SHARED_FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "/..",
                "/../secret.csv",
                "/uploads/../../secret.csv",
                "/uploads/../uploads/datasets/x.csv",
                "/./uploads/datasets/x.csv",
                "/etc/passwd",
                "/etc/there-is-no-such-file",
                "//etc/passwd",
                "file:///etc/passwd",
                "http://127.0.0.1/x.csv",
                "C:/windows/win.ini",
                "..\\secret.csv",
                "/uploads/datasets/x.csv\u0000.png",
                "/uploads/datasets/x\n.csv",
                "/uploads/%2e%2e/%2e%2e/secret.csv",
                "/uploads%2Fdatasets%2fx.csv",
                "/uploads",
                "/uploads/datasets/"
            })
    void whatLeadsElsewhereIsRefused(String path) {
        assertThat(refusal(path)).isEqualTo(Problem.SHARED_FILE_REFUSED);
    }

    @Test
    void aNameOfFourThousandCharactersIsRefused() {
        assertThat(refusal("/uploads/" + "a".repeat(4_000) + ".csv"))
                .isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(refusal("/uploads/" + "a".repeat(300))).isEqualTo(Problem.SHARED_FILE_REFUSED);
    }

    @Test
    void anAbsolutePathOutsideIsRefusedWhetherItExistsOrNot() {
        assertThat(refusal(machine + "/secret.csv")).isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(refusal(machine + "/none.csv")).isEqualTo(Problem.SHARED_FILE_REFUSED);
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Files.createSymbolicLink(root.resolve("uploads/out.csv"), machine.resolve("secret.csv"));
        Files.createSymbolicLink(root.resolve("uploads/up"), machine);
        Files.createSymbolicLink(root.resolve("uploads/none.csv"), machine.resolve("none.csv"));

        assertThat(refusal("/uploads/out.csv")).isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(refusal("/uploads/up/secret.csv")).isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(refusal("/uploads/none.csv")).isEqualTo(Problem.SHARED_FILE_REFUSED);
    }

    @Test
    void aLinkThatStaysInsideIsFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("uploads/newest"), root.resolve("uploads/datasets"));

        assertThat(read("/uploads/newest/x.csv")).isEqualTo("text,intent\n");
    }

    @Test
    void aSharedFolderMayItselfBeALink() throws IOException {
        var link = Files.createSymbolicLink(machine.resolve("link"), root);
        folders = new SharedFolders(List.of(link), machine.resolve("data"), 1_000);

        assertThat(read("/uploads/datasets/x.csv")).isEqualTo("text,intent\n");
    }

    @Test
    void aFileThatBecomesALinkAfterItWasFoundIsNotOpened() throws IOException {
        var found = folders.find("/uploads/datasets/x.csv");
        Files.delete(root.resolve("uploads/datasets/x.csv"));
        Files.createSymbolicLink(
                root.resolve("uploads/datasets/x.csv"), machine.resolve("secret.csv"));

        assertThatThrownBy(found::open).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderThatBecomesALinkAfterItWasFoundIsNotEntered() throws IOException {
        var found = folders.find("/uploads/datasets/x.csv");
        Files.writeString(machine.resolve("x.csv"), "secret\n");
        Files.move(root.resolve("uploads/datasets"), root.resolve("uploads/old"));
        Files.createSymbolicLink(root.resolve("uploads/datasets"), machine);

        assertThatThrownBy(found::open).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Files.writeString(root.resolve("uploads/large.csv"), "a".repeat(1_001));

        assertThat(refusal("/uploads/large.csv")).isEqualTo(Problem.SHARED_FILE_TOO_LARGE);
    }

    @Test
    void ofTheDataDirectoryOnlyUploadsAreShared() throws IOException {
        Files.writeString(root.resolve("echochat.db"), "SQLite");
        folders = new SharedFolders(List.of(root, machine), root, 1_000);

        assertThat(refusal("/echochat.db")).isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(refusal("/shared/echochat.db")).isEqualTo(Problem.SHARED_FILE_REFUSED);
        assertThat(read("/uploads/datasets/x.csv")).isEqualTo("text,intent\n");
        assertThat(read("/uploads/y.csv")).isEqualTo("in public\n");
    }
}
