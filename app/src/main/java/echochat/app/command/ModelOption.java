package echochat.app.command;

import echochat.nlu.NluModel;
import echochat.nlu.file.ModelFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the model file that a command was given.
final class ModelOption {
    private ModelOption() {}

    static NluModel load(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongUseException(
                    "There is no model file %s that can be read. ./echochat train makes one."
                            .formatted(file));
        }
        try {
            return NluModel.load(file);
        } catch (ModelFileException unusable) {
            throw new WrongUseException(file + ": " + unusable.getMessage());
        } catch (IOException broken) {
            throw new WrongUseException(file + " cannot be read: " + broken.getMessage());
        }
    }

    /// The bot's name: the file's, without its ending.
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.echo$", "");
    }
}
