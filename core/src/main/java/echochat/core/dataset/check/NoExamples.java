package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;

/// Nothing can be learnt from nothing; a file that says why nothing was read is left at that.
final class NoExamples implements DatasetCheck {
    @Override
    public void check(Tally tally, FindingLog log) {
        if (tally.examples == 0 && !log.hasErrors()) {
            log.add(new Finding(Location.of(tally.file), Problem.NO_EXAMPLES.with()));
        }
    }
}
