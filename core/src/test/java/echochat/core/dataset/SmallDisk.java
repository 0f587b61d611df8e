package echochat.core.dataset;

import echochat.core.blob.Blob;
import echochat.core.blob.BlobStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A store with room for one small file in the making, which counts those that are open.
final class SmallDisk implements BlobStore {
    static final int ROOM = 100_000;

    int open;

    @Override
    public Draft draft() {
        open++;
        return new SmallDraft();
    }

    @Override
    public Optional<Blob> find(String name) {
        return Optional.empty();
    }

    @Override
    public void delete(String name) {}

    @Override
    public List<String> names(String folder, Instant keptBefore) {
        return List.of();
    }

    private final class SmallDraft implements Draft {
        private final ByteArrayOutputStream bytes =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] more, int offset, int length) {
                        if (count + length > ROOM) {
                            throw new ProblemException(Problem.DISK_FULL);
                        }
                        super.write(more, offset, length);
                    }
                };

        @Override
        public OutputStream output() {
            return bytes;
        }

        @Override
        public long size() {
            return bytes.size();
        }

        @Override
        public void keepAs(String name) {}

        @Override
        public void close() {
            open--;
        }
    }
}
