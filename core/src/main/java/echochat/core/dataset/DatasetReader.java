package echochat.core.dataset;

import java.util.List;

/// Reads one file format. Reading never fails because of what a file holds: a reader gives what it
/// could read, and findings for the rest. Only a disk that fails is an
/// [java.io.UncheckedIOException].
public interface DatasetReader {
    /// The name in the API: `csv`, `json` or `rasa`.
    String format();

    /// The ends of file names that promise this format, such as `.csv`, in lower case.
    List<String> extensions();

    /// Whether the first bytes of a file are surely of this format.
    boolean recognizes(byte[] head);

    /// Gives all of the file to the sink, in the file's order.
    void read(SourceFile file, DatasetSink sink);
}
