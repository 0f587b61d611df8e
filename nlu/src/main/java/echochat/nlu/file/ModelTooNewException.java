package echochat.nlu.file;

/// The file was written by a newer engine than this one.
public final class ModelTooNewException extends ModelFileException {
    private static final long serialVersionUID = 1;

    /// The model refers to a lexicon that this program does not have.
    public ModelTooNewException(String lexicon) {
        super("This model needs the lexicon \"%s\". Update this program.".formatted(lexicon));
    }

    /// @param version of the file
    /// @param newest that can be read
    public ModelTooNewException(int version, int newest) {
        super(
                "This model file has format %d; this program reads up to %d. Update it."
                        .formatted(version, newest));
    }
}
