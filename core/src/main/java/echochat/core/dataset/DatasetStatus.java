package echochat.core.dataset;

import java.util.Locale;

/// Where a dataset stands. `TRAINING` is never stored: a dataset is in training exactly while a
/// job that reads from it is.
public enum DatasetStatus {
    UPLOADED,
    VALIDATING,
    VALIDATED,
    ERROR,
    TRAINING;

    /// The word for it in the API and in the database.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DatasetStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
