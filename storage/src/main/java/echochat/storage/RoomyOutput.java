package echochat.storage;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a file, and says in our words when the disk has no more room for it. Failures of the disk
/// are unchecked, so that nobody mistakes them for a failure of what is being read.
final class RoomyOutput extends OutputStream {
    private final Path file;
    private final OutputStream out;
    private long written;

    private RoomyOutput(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static RoomyOutput to(Path file) {
        try {
            return new RoomyOutput(file, Files.newOutputStream(file));
        } catch (IOException failed) {
            throw refused(failed, file);
        }
    }

    long written() {
        return written;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
            written += length;
        } catch (IOException failed) {
            throw refused(failed, file);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw refused(failed, file);
        }
    }

    /// Closes it, whatever becomes of what was written.
    void abandon() throws IOException {
        out.close();
    }

    /// What to throw when the disk has failed with this.
    static RuntimeException refused(IOException failed, Path file) {
        return isFull(failed)
                ? new ProblemException(Problem.DISK_FULL)
                : new UncheckedIOException("writing " + file.getFileName(), failed);
    }

    private static boolean isFull(IOException failed) {
        var message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota exceeded");
    }
}
