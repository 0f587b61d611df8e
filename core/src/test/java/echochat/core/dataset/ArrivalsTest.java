package echochat.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final SmallDisk disk = new SmallDisk();

    @Test
    void aFullDiskIsSaidAndNothingIsLeft() {
        var arrivals = arrivals(1_000_000);

        assertThatThrownBy(() -> arrivals.receive(bytes(SmallDisk.ROOM + 1)))
                .hasMessageContaining("DISK_FULL");

        assertThat(disk.open).isZero();
    }

    @Test
    void aFileOverTheLimitIsNotWrittenToItsEnd() {
        var arrivals = arrivals(10);

        assertThatThrownBy(() -> arrivals.receive(bytes(11)))
                .hasMessageContaining("UPLOAD_TOO_LARGE");
        assertThatThrownBy(() -> arrivals.requireSize(11)).hasMessageContaining("UPLOAD_TOO_LARGE");

        assertThat(disk.open).isZero();
    }

    @Test
    void aSenderWhoStopsIsTold() {
        var cut =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                };

        assertThatThrownBy(() -> arrivals(10).receive(cut)).hasMessageContaining("UPLOAD_CUT");

        assertThat(disk.open).isZero();
    }

    @Test
    void whatArrivesWholeWaitsToBeKept() {
        try (var draft = arrivals(10).receive(bytes(10))) {
            assertThat(draft.size()).isEqualTo(10);
            assertThat(disk.open).isEqualTo(1);
        }
        assertThat(disk.open).isZero();
    }

    @Test
    void namesAreShownWithoutPathsAndTricks() {
        assertThat(FileName.shown("C:\\a\\../b\u202Ecsv.exe")).isEqualTo("bcsv.exe");
        assertThat(FileName.shown("x".repeat(4_000) + ".csv")).hasSize(200).endsWith(".csv");
        assertThat(FileName.shown("  ..  ")).isEqualTo("file");
        assertThat(FileName.shown("Größe 🌴.csv")).isEqualTo("Größe 🌴.csv");
    }

    private Arrivals arrivals(long mostBytes) {
        return new Arrivals(disk, mostBytes);
    }

    private static InputStream bytes(int number) {
        return new ByteArrayInputStream("x".repeat(number).getBytes(UTF_8));
    }
}
