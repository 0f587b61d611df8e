package echochat.web.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamSource;

/// A file to be sent, which may lie anywhere.
final class FileResource extends AbstractResource {
    private final String name;
    private final long size;
    private final InputStreamSource content;

    FileResource(String name, long size, InputStreamSource content) {
        this.name = name;
        this.size = size;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return content.getInputStream();
    }
}
