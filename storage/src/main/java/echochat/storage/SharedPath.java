package echochat.storage;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;

/// The steps of a URL-like path, judged by their letters alone, before any file is looked at.
record SharedPath(List<String> steps) {
    private static final int LONGEST = 1_024;
    private static final int LONGEST_STEP = 255;
    /// `file:`, `http:`, or a drive such as `C:`.
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern PERCENT_ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    SharedPath {
        steps = List.copyOf(steps);
    }

    static SharedPath of(String path) {
        if (path.length() > LONGEST
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || SCHEME.matcher(path).lookingAt()
                || path.chars().anyMatch(Character::isISOControl)
                || PERCENT_ENCODED.matcher(path).find()) {
            throw refused();
        }
        var steps = List.of(path.split("/")).stream().filter(step -> !step.isEmpty()).toList();
        if (steps.isEmpty() || !steps.stream().allMatch(SharedPath::isName)) {
            throw refused();
        }
        return new SharedPath(steps);
    }

    private static boolean isName(String step) {
        return !step.equals("..") && !step.equals(".") && step.length() <= LONGEST_STEP;
    }

    static ProblemException refused() {
        return new ProblemException(Problem.SHARED_FILE_REFUSED);
    }
}
