package echochat.core.dataset.check;

import echochat.core.problem.FindingLog;

/// A rule that a dataset as a whole must keep, judged from its counts.
interface DatasetCheck {
    void check(Tally tally, FindingLog log);
}
