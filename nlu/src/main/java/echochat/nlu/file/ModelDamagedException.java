package echochat.nlu.file;

/// The file is no model file, or is not as it was written.
public final class ModelDamagedException extends ModelFileException {
    private static final long serialVersionUID = 1;

    /// @param where what is wrong, as part of a sentence
    public ModelDamagedException(String where) {
        super("This model file is damaged: %s. Fetch it again, or train again.".formatted(where));
    }
}
