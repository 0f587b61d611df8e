package echochat.core.dataset;

import java.io.IOException;
import java.io.InputStream;

/// A file that a user brought. It may be read any number of times, and is never held in memory
/// whole.
public interface SourceFile {
    /// The name its owner gave it, for findings; never a path to open.
    String name();

    /// Bytes.
    long size();

    InputStream open() throws IOException;
}
