package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// An intent needs examples to be told from the others.
final class FewExamples implements DatasetCheck {
    private static final int ENOUGH = 10;

    @Override
    public void check(Tally tally, FindingLog log) {
        tally.intents.forEach(
                (intent, count) -> {
                    if (count.times == 1) {
                        var notice = Problem.INTENT_WITH_ONE_EXAMPLE.with(intent);
                        log.add(new Finding(count.first, notice));
                    } else if (count.times < ENOUGH) {
                        var notice = Problem.INTENT_WITH_FEW_EXAMPLES.with(intent, count.times);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }
}
