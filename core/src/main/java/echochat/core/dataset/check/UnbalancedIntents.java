package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// An intent that towers over the others is chosen whenever a message is unclear.
final class UnbalancedIntents implements DatasetCheck {
    private static final int MANY = 50;
    private static final int TIMES = 10;

    @Override
    public void check(Tally tally, FindingLog log) {
        if (tally.intents.size() < 2) {
            return;
        }
        var sizes = tally.sizes();
        var middle = sizes.get((sizes.size() - 1) / 2);
        tally.intents.forEach(
                (intent, count) -> {
                    if (count.times >= MANY && count.times >= TIMES * middle) {
                        var notice = Problem.INTENTS_UNBALANCED.with(intent, count.times, middle);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }
}
