package echochat.app.command;

import echochat.core.dataset.Formats;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that a caller of the command line names, one by one or by their folder.
final class DataFiles {
    private DataFiles() {}

    static List<SourceFile> of(List<Path> paths, Formats formats) {
        var files = new ArrayList<SourceFile>();
        for (Path path : paths) {
            if (path.toString().isEmpty()) {
                throw new WrongUseException(
                        "A file or folder was named with an empty word. Write . for this folder.");
            }
            if (Files.isDirectory(path)) {
                files.addAll(below(path, formats));
            } else if (Files.isReadable(path)) {
                files.add(SourceFile.at(path, path.toString()));
            } else {
                throw new ProblemException(Problem.DATA_FILE_MISSING, path);
            }
        }
        return files;
    }

    private static List<SourceFile> below(Path folder, Formats formats) {
        try (var paths = Files.walk(folder)) {
            var files =
                    paths.filter(Files::isRegularFile)
                            .filter(path -> formats.knows(path.toString()))
                            .sorted()
                            .map(path -> SourceFile.at(path, path.toString()))
                            .toList();
            if (files.isEmpty()) {
                var extensions = String.join(", ", formats.extensions());
                throw new ProblemException(Problem.DATA_FOLDER_EMPTY, folder, extensions);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
