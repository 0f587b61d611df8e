package echochat.core.backend;

import echochat.core.dataset.SourceFile;

/// The folders that the site and the backend share.
public interface SharedFiles {
    /// The file under a URL-like path such as `/uploads/datasets/x.csv`. What lies outside the
    /// shared folders is refused as SHARED_FILE_REFUSED, whether it exists or not; what is missing
    /// inside is SHARED_FILE_MISSING.
    SourceFile find(String path);
}
