package echochat.formats.json;

import echochat.core.dataset.DatasetReader;
import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.formats.text.TextInput;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Reads JSON: one document, or one object a line. What stands before a fault is kept, and of
/// objects in lines also what stands behind it.
public final class JsonDatasetReader implements DatasetReader {
    private static final int LONGEST_LINE = 1 << 20;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json", ".jsonl", ".ndjson");
    }

    @Override
    public boolean recognizes(byte[] head) {
        var text = TextInput.peek(head).stripLeading();
        return text.startsWith("{")
                ? text.substring(1).stripLeading().startsWith("\"")
                : text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
    }

    @Override
    public void read(SourceFile file, DatasetSink sink) {
        TextInput.open(file, sink).ifPresent(text -> read(file, text, sink));
    }

    private static void read(SourceFile file, TextInput text, DatasetSink sink) {
        try (text) {
            var inLines = JsonLines.are(file);
            if (inLines) {
                readLines(file, text, sink);
            } else {
                readDocument(file, text, sink);
            }
            var shape = inLines ? "JSON, one object a line, " : "JSON, ";
            sink.described(file.name(), shape + text.encoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readDocument(SourceFile file, Reader text, DatasetSink sink) {
        parse(
                text,
                sink,
                at -> new Location(file.name(), at.getLineNr(), at.getColumnNr()),
                new HashSet<>());
    }

    private static void readLines(SourceFile file, Reader text, DatasetSink sink)
            throws IOException {
        var lines = new LineInput(text, LONGEST_LINE);
        var toldKeys = new HashSet<String>();
        var number = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (lines.wasCut()) {
                var place = new Location(file.name(), number, 1);
                sink.finding(new Finding(place, Problem.LINE_TOO_LONG.with(LONGEST_LINE)));
            } else if (!line.isBlank()) {
                var at = number;
                parse(
                        new StringReader(line),
                        sink,
                        place -> new Location(file.name(), at, place.getColumnNr()),
                        toldKeys);
            }
        }
    }

    private static void parse(
            Reader text,
            DatasetSink sink,
            Function<TokenStreamLocation, Location> places,
            Set<String> toldKeys) {
        var tokens = new Tokens(text, sink, places, toldKeys);
        try (var parser = tokens.parser) {
            new DocumentParser(tokens, sink).all(parser.nextToken());
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (StreamConstraintsException e) {
            // Where a limit is noticed depends on buffers; where the value begins does not.
            sink.finding(new Finding(tokens.place(), JsonFault.of(e)));
        } catch (JacksonException e) {
            sink.finding(new Finding(tokens.placeOf(e.getLocation()), JsonFault.of(e)));
        }
    }
}
