package echochat.core.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a user brought. It may be read any number of times, and is never held in memory
/// whole.
public interface SourceFile {
    /// The name its owner gave it, for findings; never a path to open.
    String name();

    /// Bytes.
    long size();

    InputStream open() throws IOException;

    /// A file on this machine's disk.
    static SourceFile at(Path path, String name) {
        return new OnDisk(path, name);
    }

    /// A file on this machine's disk.
    record OnDisk(Path path, String name) implements SourceFile {
        @Override
        public long size() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /// A file made of these bytes.
    static SourceFile of(String name, byte[] bytes) {
        return new InMemory(name, bytes);
    }

    /// A file made of these bytes.
    final class InMemory implements SourceFile {
        private final String name;
        private final byte[] bytes;

        private InMemory(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
