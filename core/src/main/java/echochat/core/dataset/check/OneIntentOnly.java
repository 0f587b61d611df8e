package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// Where there is one intent only, there is nothing to choose from.
final class OneIntentOnly implements DatasetCheck {
    @Override
    public void check(Tally tally, FindingLog log) {
        if (tally.intents.size() == 1) {
            tally.intents.forEach(
                    (intent, count) -> {
                        var notice = Problem.ONE_INTENT_ONLY.with(intent);
                        log.add(new Finding(count.first, notice));
                    });
        }
    }
}
