package echochat.core.backend;

import echochat.core.dataset.DatasetReader;
import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.Formats;
import echochat.core.dataset.SourceFile;
import echochat.core.dataset.check.Inspection;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Checks files that a front end has put into a shared folder.
public final class SharedDatasets {
    /// The formats that callers may name.
    public static final List<String> FORMATS = List.of("csv", "json", "rasa");

    private static final int AT_ONCE = 2;
    private static final int LONGEST_QUEUE_SECONDS = 60;

    private final SharedFiles files;
    private final Formats formats;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public SharedDatasets(SharedFiles files, Formats formats) {
        this.files = files;
        this.formats = formats;
    }

    /// The file under a path, if it is there and the format is one of ours.
    public SourceFile find(String path, String format) {
        reader(format);
        return files.find(path);
    }

    /// What the file holds and what is wrong with it. A few files are read at a time, the others
    /// wait for their turn.
    public DatasetSummary check(String path, String format) {
        var reader = reader(format);
        var file = files.find(path);
        takePlace();
        try {
            var inspection = new Inspection();
            reader.read(file, inspection);
            return inspection.summary();
        } catch (UncheckedIOException _) {
            throw new ProblemException(Problem.SHARED_FILE_MISSING);
        } finally {
            places.release();
        }
    }

    private DatasetReader reader(String format) {
        if (!FORMATS.contains(format)) {
            throw new ProblemException(Problem.BACKEND_FORMAT_UNKNOWN, format);
        }
        return formats.named(format);
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Problem.BACKEND_BUSY);
    }
}
