package echochat.core.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects findings in bounded memory: the first of each problem, and the number of all.
public final class FindingLog {
    /// No problem crowds out the others, however often it occurs.
    public static final int KEPT_OF_EACH_PROBLEM = 100;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Problem, Integer> totals = new EnumMap<>(Problem.class);

    public void add(Finding finding) {
        var total = totals.merge(finding.notice().problem(), 1, Integer::sum);
        if (total <= KEPT_OF_EACH_PROBLEM) {
            kept.add(finding);
        }
    }

    /// Whether one more of this problem would only be counted, so that its words need not be made.
    public boolean isFullOf(Problem problem) {
        return totals.getOrDefault(problem, 0) >= KEPT_OF_EACH_PROBLEM;
    }

    /// Counts a finding that [#isFullOf] says would not be kept.
    public void count(Problem problem) {
        totals.merge(problem, 1, Integer::sum);
    }

    public boolean has(Problem problem) {
        return totals.containsKey(problem);
    }

    public boolean hasErrors() {
        return totals.keySet().stream().anyMatch(problem -> problem.kind() == Kind.ERROR);
    }

    public Findings findings() {
        var sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Finding::location));
        return new Findings(sorted, totals);
    }
}
