package echochat.nlu;

import echochat.nlu.entity.Candidate;
import echochat.nlu.entity.Label;
import echochat.nlu.system.SystemEntity;
import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The system entities of one message, and how they take part in the arbitration: one candidate per
/// span, the most particular of several. Their values go to whatever wins their span under their
/// name, so that a learned entity with a role has a value too.
final class SystemMatches {
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Place, SystemValue> values = new HashMap<>();

    private record Place(int start, int end, String entity) {}

    SystemMatches(List<SystemEntity> found) {
        var last = -1;
        for (var entity : found) {
            var name = entity.dimension().written();
            values.put(new Place(entity.start(), entity.end(), name), entity.value());
            if (entity.start() != last) {
                var label = new Label(name, null, null);
                candidates.add(
                        new Candidate(entity.start(), entity.end(), label, 1, Candidate.SYSTEM));
            }
            last = entity.start();
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// Null if the candidate is no system entity, and none lies exactly there under its name.
    @Nullable SystemValue valueOf(Candidate candidate) {
        var name = candidate.label().entity();
        return values.get(new Place(candidate.start(), candidate.end(), name));
    }
}
