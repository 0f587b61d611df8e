package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureCensusTest {
    private static final int MANY = 3000;

    private final FeatureCensus census = new FeatureCensus(WordKnowledge.NONE);

    private void count(String message, int intent) {
        census.count(Tokenizer.tokenizeBeginning(message), List.of(), intent);
    }

    private float rarity(String word) {
        var features = census.features(() -> {});
        var place = Arrays.binarySearch(features.shortPieces(), shortPiece(word));
        return features.rarity().known()[place];
    }

    private static long shortPiece(String word) {
        var alone =
                new MessageFeatures(
                        new long[] {MessagePieces.word(word)},
                        PieceRarity.of(new float[] {1}),
                        WordKnowledge.NONE);
        return alone.shortPieces()[0];
    }

    @Test
    void ofFewMessagesAWordIsTheRarerTheFewerIntentsUseIt() {
        count("refund my card", 0);
        count("a refund", 0);
        count("refund", 0);
        count("my weather", 1);
        count("my taxi", 2);

        assertThat(rarity("refund")).isEqualTo(rarity("taxi"));
        assertThat(rarity("my")).isLessThan(rarity("refund"));
    }

    @Test
    void ofManyMessagesAWordIsTheRarerTheFewerMessagesUseIt() {
        for (int message = 0; message < MANY; message++) {
            count("refund", 0);
        }
        count("taxi", 1);

        assertThat(rarity("refund")).isLessThan(rarity("taxi"));
    }

    @Test
    void aPieceThatWasNeverMetIsRarerThanAllThatWere() {
        count("refund", 0);
        count("taxi", 1);

        var rarity = census.features(() -> {}).rarity();

        for (var met : rarity.known()) {
            assertThat(rarity.unmet()).isGreaterThan(met);
        }
    }
}
