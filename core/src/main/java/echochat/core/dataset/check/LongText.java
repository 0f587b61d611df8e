package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// A text of many sentences is no message that a user would send.
final class LongText implements ExampleCheck {
    static final int LONGEST = 1_000;

    @Override
    public void check(Example example, FindingLog log) {
        var length = example.content().text().length();
        if (length > LONGEST) {
            log.add(new Finding(example.location(), Problem.TEXT_LONG.with(length)));
        }
    }
}
