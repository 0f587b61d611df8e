package echochat.storage;

import echochat.core.backend.SharedFiles;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the files that callers of the backend face name, below some folders of this machine (each
/// also with `public/` before it) and nowhere else.
///
/// A path is judged by its letters first, then resolved with all its links, compared with the
/// folder, and finally opened step by step without following any link, so that a link which
/// appears in between leads nowhere. Of our own data directory nothing but uploads is ever opened:
/// whoever opens and closes the database's file takes the locks from under SQLite.
public final class SharedFolders implements SharedFiles {
    private final List<Path> roots;
    private final Path data;
    private final long largest;

    /// @param data the data directory, of which only `uploads` and `public` are shared
    /// @param largest bytes that a file may have
    public SharedFolders(List<Path> roots, Path data, long largest) {
        this.data = data.toAbsolutePath().normalize();
        this.roots =
                roots.stream()
                        .map(root -> root.toAbsolutePath().normalize())
                        .flatMap(root -> List.of(root, root.resolve("public")).stream())
                        .toList();
        this.largest = largest;
    }

    @Override
    public SourceFile find(String path) {
        var steps = SharedPath.of(path).steps();
        try {
            return find(steps);
        } catch (InvalidPathException unwritable) {
            throw SharedPath.refused();
        }
    }

    private SourceFile find(List<String> steps) {
        for (var root : roots) {
            var found = below(root, steps).or(() -> belowItself(root, steps));
            if (found.isPresent()) {
                return small(found.get());
            }
        }
        throw pointsElsewhere(steps)
                ? SharedPath.refused()
                : new ProblemException(Problem.SHARED_FILE_MISSING);
    }

    private SourceFile small(SharedFile file) {
        if (file.size() > largest) {
            throw new ProblemException(Problem.SHARED_FILE_TOO_LARGE, file.size(), largest);
        }
        return file;
    }

    private Optional<SharedFile> below(Path root, List<String> steps) {
        var wanted = root.resolve(String.join("/", steps));
        if (!Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            var realRoot = root.toRealPath();
            var real = wanted.toRealPath();
            if (!real.startsWith(realRoot) || isPrivate(real) || !Files.isRegularFile(real)) {
                throw SharedPath.refused();
            }
            var inside = realRoot.relativize(real);
            return Optional.of(new SharedFile(steps.getLast(), realRoot, inside, Files.size(real)));
        } catch (IOException _) {
            // A link to nothing, a loop, a folder that may not be entered: not told apart.
            throw SharedPath.refused();
        }
    }

    private boolean isPrivate(Path real) throws IOException {
        if (!Files.isDirectory(data)) {
            return false;
        }
        var own = data.toRealPath();
        return real.startsWith(own)
                && !real.startsWith(own.resolve("uploads"))
                && !real.startsWith(own.resolve("public"));
    }

    /// The path as this machine would write it, where it leads below the folder all the same.
    private Optional<SharedFile> belowItself(Path root, List<String> steps) {
        var absolute = Path.of("/" + String.join("/", steps));
        if (!absolute.startsWith(root) || absolute.equals(root)) {
            return Optional.empty();
        }
        var inside = root.relativize(absolute);
        return below(root, List.of(inside.toString().split("/")));
    }

    /// Whether the first step is no folder of ours, but one at the top of this machine, as in
    /// `/etc/passwd`. It tells no more than the name of a top folder, which everybody knows.
    private boolean pointsElsewhere(List<String> steps) {
        var first = steps.getFirst();
        var absolute = Path.of("/" + String.join("/", steps));
        return steps.size() > 1
                && Files.isDirectory(Path.of("/" + first))
                && roots.stream()
                        .noneMatch(
                                root ->
                                        absolute.startsWith(root)
                                                || Files.isDirectory(root.resolve(first)));
    }
}
