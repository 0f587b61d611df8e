package echochat.storage;

import echochat.core.blob.BlobStore.Draft;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/// A file in the making, beside those that are kept and on the same disk.
final class DraftFile implements Draft {
    private final Path file;
    private final Function<String, Path> places;
    private final RoomyOutput output;

    DraftFile(Path file, Function<String, Path> places) {
        this.file = file;
        this.places = places;
        this.output = RoomyOutput.to(file);
    }

    @Override
    public OutputStream output() {
        return output;
    }

    @Override
    public long size() {
        return output.written();
    }

    @Override
    public void keepAs(String name) {
        var place = places.apply(name);
        try {
            output.close();
            // What has a name has survived a power cut.
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw RoomyOutput.refused(failed, file);
        }
    }

    @Override
    public void close() {
        try {
            output.abandon();
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
