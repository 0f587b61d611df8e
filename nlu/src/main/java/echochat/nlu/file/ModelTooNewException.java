package echochat.nlu.file;

/// The file was written by a newer engine than this one.
public final class ModelTooNewException extends ModelFileException {
    private static final long serialVersionUID = 1;

    ModelTooNewException(int version, int newest) {
        super(
                "This model file has format %d; this program reads up to %d. Update it."
                        .formatted(version, newest));
    }
}
