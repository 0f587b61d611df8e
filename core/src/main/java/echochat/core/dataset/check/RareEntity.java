package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Problem;

/// From one mark nobody learns what an entity looks like.
final class RareEntity implements DatasetCheck {
    @Override
    public void check(Tally tally, FindingLog log) {
        tally.entities.forEach(
                (entity, count) -> {
                    if (count.times == 1) {
                        var notice = Problem.ENTITY_WITH_ONE_EXAMPLE.with(entity);
                        log.add(new Finding(count.first, notice));
                    }
                });
    }
}
