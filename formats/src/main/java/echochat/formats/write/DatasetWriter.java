package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a dataset in one format.
public interface DatasetWriter {
    /// Writes all that the format can hold, and returns what it cannot, each in words such as `3
    /// synonyms`.
    List<String> write(DatasetContent content, Writer out) throws IOException;
}
