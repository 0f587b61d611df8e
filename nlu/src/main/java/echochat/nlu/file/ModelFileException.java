package echochat.nlu.file;

import java.io.IOException;

/// A model file that cannot be used; its kind says why.
public abstract sealed class ModelFileException extends IOException
        permits ModelTooOldException, ModelTooNewException, ModelDamagedException {
    private static final long serialVersionUID = 1;

    ModelFileException(String message) {
        super(message);
    }
}
