package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private final Random random = new Random(3);
    private final Tagset tags = new Tagset(2);
    private final Transitions transitions = AllPaths.transitions(2, random);
    private final float[][] emissions = AllPaths.emissions(4, tags.evidences(), 3, random);

    private Lattice lattice() {
        var lattice = new Lattice(transitions, 4);
        for (int token = 0; token < 4; token++) {
            System.arraycopy(emissions[token], 0, lattice.emissions[token], 0, 5);
        }
        lattice.sum();
        return lattice;
    }

    @Test
    void theSumIsThatOverEveryTaggingByItself() {
        double sum = 0;
        for (var path : AllPaths.of(4, 9)) {
            sum += Math.exp(AllPaths.score(path, emissions, transitions));
        }

        assertThat(lattice().logSum()).isCloseTo(Math.log(sum), within(1e-4));
    }

    @Test
    void aLabelIsAsLikelyAsTheTaggingsThatHaveIt() {
        var lattice = lattice();
        for (int token = 0; token < 4; token++) {
            for (int label = 0; label < tags.labels(); label++) {
                double with = 0;
                for (var path : AllPaths.of(4, 9)) {
                    if (path[token] == label) {
                        with += Math.exp(AllPaths.score(path, emissions, transitions));
                    }
                }
                assertThat((double) lattice.marginal(token, label))
                        .isCloseTo(with / Math.exp(lattice.logSum()), within(1e-4));
            }
        }
    }

    @Test
    void nothingIsLeftOpenAtTheEnd() {
        var lattice = lattice();

        assertThat(lattice.marginal(3, tags.beginning(0))).isZero();
        assertThat(lattice.marginal(3, tags.inside(1))).isZero();
        assertThat(lattice.marginal(0, tags.last(1))).isZero();
    }

    @Test
    void evenHopelessScoresGiveNumbers() {
        for (var row : emissions) {
            row[tags.evidence(tags.inside(0))] = 1e6f;
        }

        assertThat(lattice().marginal(2, tags.inside(0))).isBetween(0f, 1f);
    }
}
