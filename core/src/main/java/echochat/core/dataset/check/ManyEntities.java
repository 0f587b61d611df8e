package echochat.core.dataset.check;

import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.nlu.TrainingData;

/// More kinds of entities than are learned are rarely meant: names and values may have changed
/// places.
final class ManyEntities implements DatasetCheck {
    @Override
    public void check(Tally tally, FindingLog log) {
        var kinds = tally.entities.size();
        if (kinds > TrainingData.MOST_KINDS) {
            var notice = Problem.ENTITIES_NOT_ALL_LEARNED.with(kinds, TrainingData.MOST_KINDS);
            log.add(new Finding(Location.of(tally.file), notice));
        }
    }
}
