package echochat.core.dataset;

import echochat.core.blob.Blob;
import java.io.IOException;
import java.io.InputStream;

/// A kept upload, under the name that its owner gave it.
record StoredFile(String name, Blob blob) implements SourceFile {
    @Override
    public long size() {
        return blob.size();
    }

    @Override
    public InputStream open() throws IOException {
        return blob.open();
    }
}
