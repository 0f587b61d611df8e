package echochat.core.dataset;

import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All formats that can be read. A file's content decides which one it is, then its name; what
/// nobody recognizes goes to the last reader, which says what it misses.
public final class Formats {
    private static final int HEAD = 1 << 16;

    private final List<DatasetReader> readers;

    public Formats(List<DatasetReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// The names that [#named] knows.
    public List<String> names() {
        return readers.stream().map(DatasetReader::format).toList();
    }

    /// The ends of file names that promise one of the formats.
    public List<String> extensions() {
        return readers.stream().flatMap(reader -> reader.extensions().stream()).toList();
    }

    /// Whether the name ends as one of the formats promises; for picking files from a folder.
    public boolean knows(String fileName) {
        return byName(fileName).isPresent();
    }

    /// The reader that an API caller asks for by name.
    public DatasetReader named(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.FORMAT_UNKNOWN,
                                        format,
                                        String.join(", ", names())));
    }

    /// The reader for this file.
    public DatasetReader readerOf(SourceFile file) {
        var head = headOf(file);
        return byContent(head).or(() -> byName(file.name())).orElseGet(readers::getLast);
    }

    /// Reads a file in the format that it has, whatever its name says.
    public DatasetReader read(SourceFile file, DatasetSink sink) {
        var reader = readerOf(file);
        byName(file.name())
                .filter(promised -> promised != reader)
                .ifPresent(promised -> sink.finding(otherName(file, promised, reader)));
        reader.read(file, sink);
        return reader;
    }

    private static Finding otherName(
            SourceFile file, DatasetReader promised, DatasetReader reader) {
        var notice =
                Problem.OTHER_FORMAT_THAN_NAMED.with(
                        promised.format(), reader.format(), reader.extensions().getFirst());
        return new Finding(Location.of(file.name()), notice);
    }

    private Optional<DatasetReader> byContent(byte[] head) {
        return readers.stream().filter(reader -> reader.recognizes(head)).findFirst();
    }

    private Optional<DatasetReader> byName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.extensions().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private static byte[] headOf(SourceFile file) {
        try (var in = file.open()) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
