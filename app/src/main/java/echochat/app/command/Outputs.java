package echochat.app.command;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Places that a command was told to write to. They are tried before the work begins, so that none
/// is done in vain.
final class Outputs {
    private Outputs() {}

    /// Makes the folders above the file, as far as they are missing.
    ///
    /// @param read what the command reads, which must stay
    static void requireFile(String option, Path file, List<Path> read) {
        if (file.toString().isEmpty()) {
            throw new WrongUseException(option + " is empty. Name the file to write.");
        }
        if (Files.isDirectory(file)) {
            throw new WrongUseException(
                    "%s %s is a folder. Name a file in it.".formatted(option, file));
        }
        if (read.stream().anyMatch(one -> isSame(one, file))) {
            throw new WrongUseException(
                    "%s %s would replace what is read. Name another file.".formatted(option, file));
        }
        if (!isDevice(file)) {
            requireFolder(Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        }
    }

    /// Makes it, as far as it is missing.
    static void requireFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".echochat", ".part"));
        } catch (IOException refused) {
            throw notWritten(folder, refused);
        }
    }

    /// Whether it is there and neither file nor folder, as is `/dev/null`: nothing to be replaced.
    static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /// For UTF-8. Halves of signs, which that cannot hold, become question marks.
    static Writer writer(Path file) throws IOException {
        var bytes = Files.newOutputStream(file);
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    static void write(Path file, String text) {
        try (var out = writer(file)) {
            out.write(text);
        } catch (IOException broken) {
            throw notWritten(file, broken);
        }
    }

    static ProblemException notWritten(Path target, IOException why) {
        return new ProblemException(Problem.OUTPUT_NOT_WRITTEN, target, words(why));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    private static String words(IOException why) {
        return switch (why) {
            case NoSuchFileException _ -> "there is no such place";
            case AccessDeniedException _ -> "you may not write there";
            case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder";
            case FileSystemException refused when refused.getReason() != null ->
                    refused.getReason();
            default -> String.valueOf(why.getMessage());
        };
    }
}
