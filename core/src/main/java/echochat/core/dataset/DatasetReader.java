package echochat.core.dataset;

/// Reads one file format. Reading never fails because of what a file holds: a reader gives what it
/// could read, and findings for the rest.
public interface DatasetReader {
    /// The name in the API: `csv`, `json` or `rasa`.
    String format();

    /// Whether this reader should read the file, judged by its name and its first bytes.
    boolean recognizes(SourceFile file, byte[] head);

    /// Gives all of the file to the sink, in the file's order.
    void read(SourceFile file, DatasetSink sink);
}
