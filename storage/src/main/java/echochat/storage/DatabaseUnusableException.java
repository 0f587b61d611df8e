package echochat.storage;

import java.sql.SQLException;

/// The database cannot be opened; the message is a sentence for whoever runs the program.
public final class DatabaseUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DatabaseUnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    /// What happened while opening, in a sentence if the database itself said no.
    static RuntimeException of(DatabaseAddress address, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException why) {
                return new DatabaseUnusableException(sentence(address, why), thrown);
            }
        }
        return thrown;
    }

    private static String sentence(DatabaseAddress address, SQLException why) {
        return switch (address) {
            case DatabaseAddress.Sqlite(var file) ->
                    "The database %s cannot be used: %s. Put a backup in its place, or use another folder."
                            .formatted(file, why.getMessage());
            case DatabaseAddress.Postgresql(var url, _, _) ->
                    "The database %s cannot be used: %s Look at its address, user and password."
                            .formatted(url, why.getMessage());
        };
    }
}
