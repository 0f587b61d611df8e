package echochat.core.blob;

import java.io.IOException;
import java.io.InputStream;

/// A kept file. It may be read any number of times.
public interface Blob {
    /// Bytes.
    long size();

    InputStream open() throws IOException;
}
