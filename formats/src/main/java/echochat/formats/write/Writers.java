package echochat.formats.write;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.util.Map;
import java.util.TreeMap;

/// All writers, by the name of their format.
public final class Writers {
    private static final Map<String, DatasetWriter> ALL =
            new TreeMap<>(
                    Map.of(
                            "csv", new CsvWriter(),
                            "json", new JsonWriter(),
                            "jsonl", new JsonLinesWriter(),
                            "rasa", new RasaWriter()));

    private Writers() {}

    public static DatasetWriter named(String format) {
        var writer = ALL.get(format);
        if (writer == null) {
            throw new ProblemException(
                    Problem.FORMAT_UNKNOWN, format, String.join(", ", ALL.keySet()));
        }
        return writer;
    }
}
