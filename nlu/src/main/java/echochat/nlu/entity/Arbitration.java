package echochat.nlu.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides between overlapping candidates. Of two that overlap, the longer wins; of equally long
/// ones the tagger's, then the regex's, then the lookup's; then the more confident, the earlier,
/// and the first in the alphabet. A tagger's candidate below half confidence gives way to the other
/// kinds, and so does a misspelt phrase of a list to every other that is not the unsure tagger's.
public final class Arbitration {
    private static final double SURE = 0.5;
    private static final List<Rule> RULES =
            List.of(
                    new Rule(LossReason.UNSURE, comparing(Arbitration::isUnsure)),
                    new Rule(LossReason.MISSPELT, comparing(one -> one.meant() != null)),
                    new Rule(LossReason.SHORTER, comparingInt(Candidate::length).reversed()),
                    new Rule(LossReason.EXTRACTOR, comparingInt(Arbitration::rank)),
                    new Rule(
                            LossReason.LESS_CONFIDENT,
                            comparingDouble(Candidate::confidence).reversed()),
                    new Rule(LossReason.LATER, comparingInt(Candidate::start)),
                    new Rule(LossReason.ALPHABET, comparing(Candidate::label)));
    private static final Comparator<Candidate> BEST_FIRST =
            RULES.stream().map(Rule::betterFirst).reduce(Comparator::thenComparing).orElseThrow();

    private Arbitration() {}

    /// The winners, in the order of the text; none overlaps another.
    public static List<Candidate> decide(List<Candidate> candidates) {
        return judge(candidates).winners();
    }

    /// The winners, and what became of the others.
    public static Ruling judge(List<Candidate> candidates) {
        var winners = new ArrayList<Candidate>();
        var losses = new ArrayList<Loss>();
        for (var candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
            winners.stream()
                    .filter(candidate::overlaps)
                    .findFirst()
                    .map(winner -> Loss.of(candidate, winner))
                    .ifPresentOrElse(losses::add, () -> winners.add(candidate));
        }
        winners.sort(comparingInt(Candidate::start));
        return new Ruling(winners, losses);
    }

    /// @param winners in the order of the text; none overlaps another
    /// @param losses the best candidate first
    public record Ruling(List<Candidate> winners, List<Loss> losses) {
        public Ruling {
            winners = List.copyOf(winners);
            losses = List.copyOf(losses);
        }
    }

    /// @param winner the best of those that the loser overlaps
    public record Loss(Candidate loser, Candidate winner, LossReason reason) {
        private static Loss of(Candidate loser, Candidate winner) {
            return RULES.stream()
                    .filter(rule -> rule.betterFirst().compare(loser, winner) != 0)
                    .findFirst()
                    .map(rule -> new Loss(loser, winner, rule.reason()))
                    .orElse(new Loss(loser, winner, LossReason.SAME));
        }
    }

    private record Rule(LossReason reason, Comparator<Candidate> betterFirst) {}

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
