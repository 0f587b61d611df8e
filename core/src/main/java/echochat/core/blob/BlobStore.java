package echochat.core.blob;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps files. A file is there whole or not at all, and never changes.
public interface BlobStore {
    /// A place to write a new file to; nobody sees it before it is kept.
    Draft draft();

    /// A kept file; empty if there is none of that name.
    Optional<Blob> find(String name);

    /// Forgets a file; one that is not there is forgotten already.
    void delete(String name);

    /// The names of the files that were kept below a folder such as `models` before a time.
    List<String> names(String folder, Instant keptBefore);

    /// A file in the making. Closed without having been kept, it leaves nothing behind.
    interface Draft extends AutoCloseable {
        /// Refuses with `DISK_FULL` when there is no more room.
        OutputStream output();

        /// Bytes written so far.
        long size();

        /// Gives the file its name, in one step, once all of it is safely stored.
        ///
        /// @param name parts divided by `/`, each made by [BlobName] or of digits and letters
        void keepAs(String name);

        @Override
        void close();
    }
}
