package echochat.nlu.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import echochat.nlu.explain.LossReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides between overlapping candidates. Of two that overlap, the longer wins; of equally long
/// ones the tagger's, then the regex's, then the lookup's; then the more confident, the earlier,
/// and the first in the alphabet. A tagger's candidate below half confidence gives way to the other
/// kinds, and so does a misspelt phrase of a list to every other that is not the unsure tagger's.
///
/// A system entity gives way to all of those that the data says for sure: what a bot was taught
/// outranks what everybody writes. But one that has such candidates of its own name within it is
/// confirmed by them: it counts as taught, and comes before the tagger's. Those with a role or a
/// group say more than it does and confirm nothing.
public final class Arbitration {
    private static final double SURE = 0.5;
    private static final List<Rule> RULES =
            List.of(
                    new Rule(LossReason.UNSURE, by(comparing(Arbitration::isUnsure))),
                    new Rule(LossReason.MISSPELT, comparing(one -> one.own().meant() != null)),
                    new Rule(LossReason.UNTAUGHT, comparing(Contender::isUntaught)),
                    new Rule(LossReason.SHORTER, by(comparingInt(Candidate::length).reversed())),
                    new Rule(LossReason.EXTRACTOR, comparingInt(Contender::rank)),
                    new Rule(
                            LossReason.LESS_CONFIDENT,
                            by(comparingDouble(Candidate::confidence).reversed())),
                    new Rule(LossReason.LATER, by(comparingInt(Candidate::start))),
                    new Rule(LossReason.ALPHABET, by(comparing(Candidate::label))));
    private static final Comparator<Contender> BEST_FIRST =
            RULES.stream().map(Rule::betterFirst).reduce(Comparator::thenComparing).orElseThrow();

    private Arbitration() {}

    /// The winners, in the order of the text; none overlaps another.
    public static List<Candidate> decide(List<Candidate> candidates) {
        return judge(candidates).winners();
    }

    /// The winners, and what became of the others.
    public static Ruling judge(List<Candidate> candidates) {
        var winners = new Winners();
        var losses = new ArrayList<Loss>();
        for (var contender : contenders(candidates)) {
            winners.rivalOf(contender)
                    .map(winner -> loss(contender, winner))
                    .ifPresentOrElse(losses::add, () -> winners.add(contender));
        }
        return new Ruling(winners.inText(), losses);
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
    public record Loss(Candidate loser, Candidate winner, LossReason reason) {}

    private static Loss loss(Contender loser, Contender winner) {
        var reason =
                RULES.stream()
                        .filter(rule -> rule.betterFirst().compare(loser, winner) != 0)
                        .findFirst()
                        .map(Rule::reason)
                        .orElse(LossReason.SAME);
        return new Loss(loser.own(), winner.own(), reason);
    }

    private static List<Contender> contenders(List<Candidate> candidates) {
        var taught = new Taught(couldConfirm(candidates));
        return candidates.stream()
                .map(one -> new Contender(one, one.isSystem() && taught.confirms(one)))
                .sorted(Arbitration::order)
                .toList();
    }

    /// None if there is nothing to confirm, as in most messages.
    private static List<Candidate> couldConfirm(List<Candidate> candidates) {
        return candidates.stream().noneMatch(Candidate::isSystem)
                ? List.of()
                : candidates.stream().filter(one -> !one.isSystem() && !isUnsure(one)).toList();
    }

    /// Below zero if the first comes before the other.
    static int order(Contender one, Contender other) {
        return BEST_FIRST.compare(one, other);
    }

    private static boolean isUnsure(Candidate candidate) {
        return candidate.isTaggers() && candidate.confidence() < SURE;
    }

    private record Rule(LossReason reason, Comparator<Contender> betterFirst) {}

    private static Comparator<Contender> by(Comparator<Candidate> order) {
        return comparing(Contender::own, order);
    }
}
