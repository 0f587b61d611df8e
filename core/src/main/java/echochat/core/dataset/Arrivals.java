package echochat.core.dataset;

import echochat.core.blob.BlobStore;
import echochat.core.blob.BlobStore.Draft;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;

/// Takes files in as they arrive: straight to the disk, never whole in memory, and nothing of them
/// is left if they do not arrive whole.
public final class Arrivals {
    private static final int MEGABYTE = 1_000_000;

    private final BlobStore blobs;
    private final long mostBytes;

    public Arrivals(BlobStore blobs, long mostBytes) {
        this.blobs = blobs;
        this.mostBytes = mostBytes;
    }

    /// Refuses what is said to be too large before it is sent.
    public void requireSize(long bytes) {
        if (bytes > mostBytes) {
            throw tooLarge();
        }
    }

    /// Receives a file; close what is given if nothing becomes of it.
    public Draft receive(InputStream in) {
        var draft = blobs.draft();
        try {
            copy(in, draft);
            return draft;
        } catch (RuntimeException | Error failed) {
            draft.close();
            throw failed;
        }
    }

    private void copy(InputStream in, Draft draft) {
        var out = draft.output();
        var buffer = new byte[1 << 16];
        try {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (draft.size() + read > mostBytes) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException _) {
            // The disk's own failures are unchecked, so it is the sender who stopped.
            throw new ProblemException(Problem.UPLOAD_CUT);
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(Problem.UPLOAD_TOO_LARGE, mostBytes / MEGABYTE);
    }
}
