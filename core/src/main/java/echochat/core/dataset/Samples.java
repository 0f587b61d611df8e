package echochat.core.dataset;

import echochat.core.account.Caller;
import echochat.core.blob.BlobStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The sample files, and how one becomes a dataset.
public final class Samples {
    private final List<Sample> samples;
    private final Uploads uploads;
    private final BlobStore blobs;
    private final Formats formats;
    private final ConcurrentMap<String, Described> described = new ConcurrentHashMap<>();

    public Samples(List<Sample> samples, Uploads uploads, BlobStore blobs, Formats formats) {
        this.samples = List.copyOf(samples);
        this.uploads = uploads;
        this.blobs = blobs;
        this.formats = formats;
    }

    /// A sample and what is in it.
    ///
    /// @param examples how many sentences
    public record Described(Sample sample, String format, long examples) {}

    public List<Described> list() {
        return samples.stream().map(this::described).toList();
    }

    /// Read once, when somebody first asks.
    private Described described(Sample sample) {
        return described.computeIfAbsent(
                sample.name(),
                _ -> {
                    var collector = new DatasetCollector();
                    var format = formats.read(sample.file(), collector).format();
                    var examples = collector.content().data().examples().size();
                    return new Described(sample, format, examples);
                });
    }

    public Sample find(String name) {
        return samples.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.SAMPLE_UNKNOWN,
                                        name,
                                        String.join(
                                                ", ",
                                                samples.stream().map(Sample::name).toList())));
    }

    /// Puts a copy of a sample into a workspace, as if it had been uploaded.
    public Dataset load(Caller caller, WorkspaceId workspace, String name) {
        uploads.require(caller, workspace);
        try (var draft = blobs.draft();
                var in = find(name).file().open()) {
            in.transferTo(draft.output());
            return uploads.keep(caller, workspace, name, draft);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
