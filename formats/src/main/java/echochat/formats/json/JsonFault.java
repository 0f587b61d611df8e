package echochat.formats.json;

import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What a fault of the JSON means to its owner.
final class JsonFault {
    private JsonFault() {}

    static Notice of(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException _ -> Problem.JSON_CUT.with(Words.of(e));
            case StreamConstraintsException _
                    when e.getOriginalMessage().contains("nesting depth") ->
                    Problem.JSON_TOO_DEEP.with(Tokens.DEEPEST);
            case StreamConstraintsException _ -> Problem.VALUE_TOO_LONG.with(Tokens.LONGEST_VALUE);
            default -> Problem.JSON_BROKEN.with(Words.of(e));
        };
    }
}
