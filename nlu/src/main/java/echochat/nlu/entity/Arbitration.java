package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides between overlapping candidates. Of two that overlap, the longer wins; of equally long
/// ones the tagger's, then the regex's, then the lookup's; then the more confident, the earlier,
/// and the first in the alphabet. A tagger's candidate below half confidence gives way to the other
/// kinds.
///
/// A system entity gives way to all that the data says, as long as the data's candidate is sure:
/// what a bot was taught outranks what everybody writes. But it takes the place of those of its own
/// name that lie within it, unless they have a role or a group.
public final class Arbitration {
    private static final double SURE = 0.5;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing(Arbitration::isUnsure)
                    .thenComparing(Arbitration::isSystem)
                    .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
                    .thenComparingInt(Arbitration::rank)
                    .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
                    .thenComparingInt(Candidate::start)
                    .thenComparing(Candidate::label);

    private Arbitration() {}

    /// The winners, in the order of the text; none overlaps another.
    public static List<Candidate> decide(List<Candidate> candidates) {
        var winners = new ArrayList<Candidate>();
        var systems = candidates.stream().filter(Arbitration::isSystem).toList();
        candidates.stream()
                .filter(candidate -> systems.stream().noneMatch(one -> replaces(one, candidate)))
                .sorted(BEST_FIRST)
                .filter(candidate -> winners.stream().noneMatch(candidate::overlaps))
                .forEachOrdered(winners::add);
        winners.sort(Comparator.comparingInt(Candidate::start));
        return winners;
    }

    private static boolean replaces(Candidate system, Candidate other) {
        var label = other.label();
        return !isSystem(other)
                && other.isIn(system)
                && label.entity().equals(system.label().entity())
                && label.role() == null
                && label.group() == null;
    }

    private static boolean isSystem(Candidate candidate) {
        return candidate.extractor().equals(Candidate.SYSTEM);
    }

    private static boolean isUnsure(Candidate candidate) {
        return rank(candidate) == 0 && candidate.confidence() < SURE;
    }

    private static int rank(Candidate candidate) {
        return switch (candidate.extractor()) {
            case Candidate.TAGGER -> 0;
            case Candidate.REGEX -> 1;
            default -> 2;
        };
    }
}
