package echochat.formats.csv;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/// Tells what is wrong with a CSV file, some of it once a file only.
final class CsvFaults {
    private final String file;
    private final DatasetSink sink;
    private final Set<Problem> toldOnce = EnumSet.noneOf(Problem.class);

    CsvFaults(String file, DatasetSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void tell(int line, int column, Problem problem, Object... words) {
        sink.finding(new Finding(new Location(file, line, column), problem.with(words)));
    }

    void tellOnce(int line, int column, Problem problem, Object... words) {
        if (toldOnce.add(problem)) {
            tell(line, column, problem, words);
        }
    }
}
