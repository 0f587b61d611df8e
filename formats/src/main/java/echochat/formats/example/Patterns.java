package echochat.formats.example;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Tries patterns before anybody relies on them.
public final class Patterns {
    private Patterns() {}

    /// Whether the pattern can be used; tells it if not.
    public static boolean areRight(String pattern, Location place, DatasetSink sink) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            sink.finding(
                    new Finding(place, Problem.REGEX_BROKEN.with(pattern, e.getDescription())));
            return false;
        }
    }
}
