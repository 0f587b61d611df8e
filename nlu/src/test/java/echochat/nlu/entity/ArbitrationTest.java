package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.entity.Arbitration.Loss;
import echochat.nlu.explain.LossReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArbitrationTest {
    @Test
    void theLongerOfTwoWins() {
        assertThat(decide(tagger(0, 3, 0.9), lookup(0, 8))).containsExactly("lookup 0-8");
    }

    @Test
    void ofEquallyLongOnesTheTaggersWins() {
        assertThat(decide(lookup(0, 8), tagger(0, 8, 0.9))).containsExactly("tagger 0-8");
    }

    @Test
    void anUnsureTaggerGivesWay() {
        assertThat(decide(lookup(0, 3), tagger(0, 8, 0.4))).containsExactly("lookup 0-3");
    }

    @Test
    void whatDoesNotOverlapStays() {
        assertThat(decide(lookup(9, 12), tagger(0, 8, 0.4), lookup(8, 9)))
                .containsExactly("tagger 0-8", "lookup 8-9", "lookup 9-12");
    }

    @Test
    void eachLoserKnowsWhoBeatItAndWhy() {
        var longer = lookup(0, 8);
        var shorter = lookup(0, 3);
        var unsure = tagger(4, 12, 0.4);
        var sameSpan = candidate(0, 8, 1, Candidate.REGEX);
        var again = candidate(0, 8, 1, Candidate.REGEX);

        var ruling = Arbitration.judge(List.of(longer, shorter, unsure, sameSpan, again));

        assertThat(ruling.winners()).containsExactly(sameSpan);
        assertThat(ruling.losses())
                .containsExactly(
                        new Loss(again, sameSpan, LossReason.SAME),
                        new Loss(longer, sameSpan, LossReason.EXTRACTOR),
                        new Loss(shorter, sameSpan, LossReason.SHORTER),
                        new Loss(unsure, sameSpan, LossReason.UNSURE));
    }

    @Test
    void aMisspeltPhraseGivesWayToAllButAnUnsureTagger() {
        var misspelt = misspelt(0, 12);

        assertThat(decide(misspelt, lookup(0, 3))).containsExactly("lookup 0-3");
        assertThat(decide(misspelt, tagger(4, 12, 0.5))).containsExactly("tagger 4-12");
        assertThat(decide(misspelt, tagger(0, 12, 0.4))).containsExactly("lookup 0-12");
        assertThat(reason(misspelt, lookup(0, 3))).isEqualTo(LossReason.MISSPELT);
    }

    @Test
    void aSystemEntityGivesWayToWhatTheDataSays() {
        var time = system("time", 0, 16);

        assertThat(decide(time, tagger(0, 8, 0.9), lookup(9, 12)))
                .containsExactly("tagger 0-8", "lookup 9-12");
        assertThat(reason(time, tagger(0, 8, 0.9))).isEqualTo(LossReason.UNTAUGHT);
    }

    @Test
    void aSystemEntityBeatsAnUnsureTaggerAndAMisspeltPhrase() {
        assertThat(decide(system("time", 0, 4), tagger(0, 8, 0.4))).containsExactly("system 0-4");
        assertThat(decide(system("time", 0, 4), misspelt(0, 12))).containsExactly("system 0-4");
    }

    @Test
    void aSystemEntityTakesThePlaceOfWhatLiesInItUnderItsName() {
        var long9 = system("city", 0, 9);

        assertThat(decide(long9, tagger(0, 9, 0.9))).containsExactly("system 0-9");
        assertThat(decide(long9, lookup(2, 5))).containsExactly("system 0-9");
        assertThat(decide(system("city", 2, 5), tagger(0, 9, 0.9))).containsExactly("tagger 0-9");
        assertThat(reason(tagger(0, 9, 0.9), long9)).isEqualTo(LossReason.EXTRACTOR);
    }

    @Test
    void aNamesakeIsNotLostWithASystemEntityThatLoses() {
        var candidates = List.of(system("city", 0, 9), tagger(0, 9, 0.9), named("venue", 0, 12));

        var ruling = Arbitration.judge(candidates);

        assertThat(ruling.winners()).containsExactly(named("venue", 0, 12));
        assertThat(ruling.losses()).extracting(Loss::reason).containsOnly(LossReason.SHORTER);
        assertThat(decide(system("city", 0, 9), tagger(0, 9, 0.9), named("venue", 5, 9)))
                .containsExactly("system 0-9");
    }

    @Test
    void anUnsureTaggerConfirmsNothing() {
        assertThat(decide(system("city", 0, 9), tagger(0, 4, 0.4), named("venue", 5, 9)))
                .containsExactly("tagger 0-4", "lookup 5-9");
    }

    @Test
    void aRoleIsNotLostToASystemEntity() {
        var label = new Label("time", "from", null);
        var withRole = new Candidate(0, 6, label, 0.9, Candidate.TAGGER);

        assertThat(decide(system("time", 0, 9), withRole)).containsExactly("tagger 0-6");
    }

    @Test
    void theFastWayDecidesAsTryingEachPairDoes() {
        var random = new Random(9);
        for (int run = 0; run < 2000; run++) {
            var some = new ArrayList<Candidate>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                some.add(any(random));
            }

            assertThat(Arbitration.decide(some)).as("%s", some).isEqualTo(byPairs(some));
        }
    }

    private static Candidate any(Random random) {
        var start = random.nextInt(20);
        var end = start + 1 + random.nextInt(6);
        var name = random.nextBoolean() ? "time" : "city";
        var label = new Label(name, random.nextInt(5) == 0 ? "from" : null, null);
        return switch (random.nextInt(4)) {
            case 0 -> new Candidate(start, end, label, random.nextDouble(), Candidate.TAGGER);
            case 1 -> new Candidate(start, end, label, 1, Candidate.REGEX);
            case 2 -> new Candidate(start, end, label, 0.9, Candidate.LOOKUP);
            default -> system(name, start, end);
        };
    }

    /// The best of all wins and takes those that overlap it out, again and again.
    private static List<Candidate> byPairs(List<Candidate> candidates) {
        var left = new ArrayList<>(candidates);
        var winners = new ArrayList<Candidate>();
        while (!left.isEmpty()) {
            var best = left.getFirst();
            for (var other : left) {
                best = beats(other, best, candidates) ? other : best;
            }
            var winner = best;
            winners.add(winner);
            left.removeIf(winner::overlaps);
        }
        winners.sort(Comparator.comparingInt(Candidate::start));
        return winners;
    }

    private static boolean beats(Candidate one, Candidate other, List<Candidate> all) {
        var sure = all.stream().filter(each -> !each.isSystem() && !isUnsure(each)).toList();
        return Arbitration.order(contender(one, sure), contender(other, sure)) < 0;
    }

    private static Contender contender(Candidate own, List<Candidate> sure) {
        var within =
                sure.stream()
                        .filter(each -> each.start() >= own.start() && each.end() <= own.end())
                        .filter(each -> each.label().entity().equals(own.label().entity()))
                        .toList();
        var isPlain = within.stream().allMatch(each -> each.label().role() == null);
        return new Contender(own, own.isSystem() && !within.isEmpty() && isPlain);
    }

    private static boolean isUnsure(Candidate candidate) {
        return candidate.extractor().equals(Candidate.TAGGER) && candidate.confidence() < 0.5;
    }

    private static Candidate system(String name, int start, int end) {
        return new Candidate(start, end, new Label(name, null, null), 1, Candidate.SYSTEM);
    }

    private static Candidate misspelt(int start, int end) {
        var label = new Label("city", null, null);
        return new Candidate(start, end, label, 0.7, Candidate.LOOKUP, "New York");
    }

    @Test
    void theLastQuestionsAreConfidencePlaceAndAlphabet() {
        assertThat(reason(tagger(0, 4, 0.8), tagger(0, 4, 0.9)))
                .isEqualTo(LossReason.LESS_CONFIDENT);
        assertThat(reason(lookup(2, 6), lookup(0, 4))).isEqualTo(LossReason.LATER);
        assertThat(reason(named("town", 0, 4), named("city", 0, 4))).isEqualTo(LossReason.ALPHABET);
    }

    private static LossReason reason(Candidate loser, Candidate winner) {
        return Arbitration.judge(List.of(loser, winner)).losses().getFirst().reason();
    }

    private static Candidate named(String entity, int start, int end) {
        var label = new Label(entity, null, null);
        return new Candidate(start, end, label, 0.9, Candidate.LOOKUP);
    }

    private static List<String> decide(Candidate... candidates) {
        return Arbitration.decide(List.of(candidates)).stream()
                .map(one -> one.extractor() + " " + one.start() + "-" + one.end())
                .toList();
    }

    private static Candidate tagger(int start, int end, double confidence) {
        return candidate(start, end, confidence, Candidate.TAGGER);
    }

    private static Candidate lookup(int start, int end) {
        return candidate(start, end, 0.9, Candidate.LOOKUP);
    }

    private static Candidate candidate(int start, int end, double confidence, String extractor) {
        return new Candidate(start, end, new Label("city", null, null), confidence, extractor);
    }
}
