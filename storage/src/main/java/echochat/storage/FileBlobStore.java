package echochat.storage;

import echochat.core.blob.Blob;
import echochat.core.blob.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Files below one folder of this machine's disk.
public final class FileBlobStore implements BlobStore, AutoCloseable {
    private final Path root;
    private final DraftFolder drafts;

    /// Opens the store, and removes what uploads have left that were going on when a program died.
    public FileBlobStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.drafts = DraftFolder.below(this.root.resolve("incoming"));
    }

    @Override
    public Draft draft() {
        return new DraftFile(drafts.newFile(), this::path);
    }

    @Override
    public Optional<Blob> find(String name) {
        var path = path(name);
        return Files.isRegularFile(path) ? Optional.of(new FileBlob(path)) : Optional.empty();
    }

    @Override
    public void delete(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> names(String folder, Instant keptBefore) {
        var path = path(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < keptBefore.toEpochMilli())
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        drafts.close();
    }

    private Path path(String name) {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("outside of the store: " + name);
        }
        return path;
    }

    private record FileBlob(Path path) implements Blob {
        @Override
        public long size() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
