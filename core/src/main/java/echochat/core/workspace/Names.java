package echochat.core.workspace;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Names and descriptions that people give to things.
final class Names {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 2000;

    private Names() {}

    static String checked(@Nullable String name) {
        var given = name == null ? "" : name.strip();
        if (given.isEmpty()) {
            throw new ProblemException(Problem.NAME_MISSING);
        }
        return within(LONGEST_NAME, given);
    }

    static String description(@Nullable String description) {
        return within(LONGEST_DESCRIPTION, description == null ? "" : description.strip());
    }

    private static String within(int longest, String text) {
        if (text.length() > longest) {
            throw new ProblemException(Problem.NAME_TOO_LONG, longest);
        }
        return text;
    }
}
