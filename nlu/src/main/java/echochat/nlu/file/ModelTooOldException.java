package echochat.nlu.file;

/// The file was written by an engine whose files are no longer read.
public final class ModelTooOldException extends ModelFileException {
    private static final long serialVersionUID = 1;

    /// @param version of the file
    /// @param oldest that can be read
    public ModelTooOldException(int version, int oldest) {
        super(
                "This model file has format %d; the oldest that can be read is %d. Train it again."
                        .formatted(version, oldest));
    }
}
