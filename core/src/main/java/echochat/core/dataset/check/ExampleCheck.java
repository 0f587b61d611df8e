package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.FindingLog;

/// A rule that every example must keep, seen as the file passes by.
interface ExampleCheck {
    void check(Example example, FindingLog log);

    /// What can only be said at the end.
    default void end(FindingLog log) {}
}
