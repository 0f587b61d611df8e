package echochat.core.problem;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Findings, sorted by place. Only the first of each problem are kept, but all are counted.
///
/// @param totals how often each problem was found; problems that were not found are absent
public record Findings(List<Finding> kept, Map<Problem, Integer> totals) {
    public Findings {
        kept = List.copyOf(kept);
        var copy = new EnumMap<Problem, Integer>(Problem.class);
        copy.putAll(totals);
        totals = Collections.unmodifiableMap(copy);
    }

    public int errors() {
        return total(Kind.ERROR);
    }

    public int warnings() {
        return total(Kind.WARNING);
    }

    public int hints() {
        return total(Kind.HINT);
    }

    private int total(Kind kind) {
        return totals.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
