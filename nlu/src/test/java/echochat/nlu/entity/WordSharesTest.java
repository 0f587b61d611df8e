package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSharesTest {
    private static final Tagset TAGS = new Tagset(2);
    private static final int START = 100;
    private static final int LEVELS = 5;
    private static final int ROME = 3;
    private static final int TO = 8;

    private static TaggedSentence sentence(int[] words, int... labels) {
        return new TaggedSentence(
                words, new int[words.length][0], new int[words.length][0], labels);
    }

    private static WordShares shares(TaggedSentence... sentences) {
        return new WordShares(List.of(sentences), START, TAGS, () -> {});
    }

    private static TaggedSentence rome(int label) {
        return sentence(new int[] {ROME}, label);
    }

    private static int feature(int evidence, int level) {
        return START + evidence * LEVELS + level;
    }

    @Test
    void aWordHasAFeatureForEachEvidenceItWasSeenWith() {
        var first = TAGS.unit(0);
        var second = TAGS.unit(1);

        var shares = shares(rome(first), rome(first), rome(first), rome(second));

        assertThat(shares.of(ROME))
                .containsExactly(
                        feature(TAGS.evidence(first), 3), feature(TAGS.evidence(second), 1));
    }

    @Test
    void aBeginningAndAUnitAreTheSameEvidence() {
        var shares = shares(rome(TAGS.unit(1)), rome(TAGS.beginning(1)));

        assertThat(shares.of(ROME)).containsExactly(feature(TAGS.evidence(TAGS.unit(1)), 4));
    }

    @Test
    void aSentencesOwnLabelsDoNotCount() {
        var own = sentence(new int[] {TO, ROME, ROME}, 0, TAGS.unit(0), 0);
        var shares = shares(own, rome(TAGS.unit(1)));

        var features = shares.withoutOwn(own);

        assertThat(features[0]).containsExactly(shares.stranger());
        assertThat(features[1]).containsExactly(feature(TAGS.evidence(TAGS.unit(1)), 4));
        assertThat(features[2]).isEqualTo(features[1]);
        assertThat(shares.of(TO)).containsExactly(feature(0, 4));
    }

    @Test
    void wordsThatAreNoFeatureOrInNoSentenceHaveNone() {
        var nameless = sentence(new int[] {-1}, TAGS.unit(0));
        var shares = shares(nameless, rome(0));

        assertThat(shares.withoutOwn(nameless)[0]).containsExactly(shares.stranger());
        assertThat(shares.of(TO)).isEmpty();
        assertThat(shares.of(-1)).isEmpty();
    }

    @Test
    void theStrangersFeatureIsTheLast() {
        var last = TAGS.inside(1);

        var shares = shares(rome(last));

        assertThat(shares.of(ROME)).containsExactly(shares.stranger() - 1);
        assertThat(shares.stranger()).isEqualTo(shares.end() - 1);
        assertThat(shares().of(ROME)).isEmpty();
    }
}
