package echochat.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where this program writes files that are not finished. It holds a lock on its folder; the folder
/// of a program that died is known by its lock being free, and removed.
final class DraftFolder implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private DraftFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DraftFolder below(Path parent) {
        try {
            Files.createDirectories(parent);
            removeAbandoned(parent);
            var folder = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
            var lock = locked(folder);
            if (lock == null) {
                throw new IOException(folder + " is locked by another program");
            }
            return new DraftFolder(folder, lock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path newFile() {
        return folder.resolve(UUID.randomUUID() + ".part");
    }

    @Override
    public void close() {
        try {
            lock.close();
            remove(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (var folders = Files.list(parent)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                removeIfAbandoned(folder);
            }
        }
    }

    private static void removeIfAbandoned(Path folder) throws IOException {
        try (var lock = locked(folder)) {
            if (lock != null) {
                remove(folder);
            }
        }
    }

    private static @Nullable FileChannel locked(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // Another store of this very program has it.
        }
        channel.close();
        return null;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
