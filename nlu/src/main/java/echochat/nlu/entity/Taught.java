package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Candidates that the data says for sure, by name and place: what confirms a system entity.
final class Taught {
    private final Map<String, TreeMap<Integer, List<Candidate>>> byName = new HashMap<>();

    /// @param sure no system entities, no unsure ones
    Taught(List<Candidate> sure) {
        for (var one : sure) {
            byName.computeIfAbsent(one.label().entity(), _ -> new TreeMap<>())
                    .computeIfAbsent(one.start(), _ -> new ArrayList<>())
                    .add(one);
        }
    }

    /// Whether some lie within the other under its name, and none of them has a role or a group.
    boolean confirms(Candidate other) {
        var labels =
                byName
                        .getOrDefault(other.label().entity(), new TreeMap<>())
                        .subMap(other.start(), other.end())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .filter(one -> one.end() <= other.end())
                        .map(Candidate::label)
                        .toList();
        return !labels.isEmpty()
                && labels.stream().allMatch(label -> label.role() == null && label.group() == null);
    }
}
