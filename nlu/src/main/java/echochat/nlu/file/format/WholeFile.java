package echochat.nlu.file.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that is written whole or not at all: whoever reads it meanwhile finds the former one.
public final class WholeFile {
    private WholeFile() {}

    /// What there is to write.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes beside the place and then puts it there. A device, such as `/dev/null`, is written to
    /// as it is.
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(content, Files.newOutputStream(file));
            return;
        }
        var draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            write(content, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Content content, OutputStream file) throws IOException {
        try (var out = new BufferedOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
