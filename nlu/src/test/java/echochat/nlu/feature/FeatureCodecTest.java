package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.text.Tokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureCodecTest {
    private static MessageFeatures read(MessageFeatures features) throws ModelDamagedException {
        var section = FeatureCodec.encode(features, () -> {});
        return FeatureCodec.decode(Map.ofEntries(section), WordKnowledge.NONE, () -> {});
    }

    private static MessageFeatures learnedFrom(String... sentences) {
        var census = new FeatureCensus(WordKnowledge.NONE);
        for (var sentence : sentences) {
            census.count(Tokenizer.tokenizeBeginning(sentence), List.of(), 0);
        }
        return census.features(() -> {});
    }

    @Test
    void aMessageIsTheSameVectorAfterReading() throws ModelDamagedException {
        var features = learnedFrom("book a flight", "a flight to Rome", "good morning", "book it");
        var message = Tokenizer.tokenizeBeginning("book a quick flight to rome");

        var vector = read(features).of(message, List.of());

        assertThat(vector.ids()).containsExactly(features.of(message, List.of()).ids());
        assertThat(vector.values()).containsExactly(features.of(message, List.of()).values());
    }

    @Test
    void whatWasReadIsWrittenAgainToTheSameBytes() throws ModelDamagedException {
        var features = learnedFrom("book a flight", "good morning");

        var again = FeatureCodec.encode(read(features), () -> {});

        assertThat(again.getValue()).isEqualTo(FeatureCodec.encode(features, () -> {}).getValue());
    }

    @Test
    void piecesThatAreOneInAFileDoNotHurtIt() throws ModelDamagedException {
        // alike in their leading bits: a run, then two words
        var pieces = new long[] {(1L << 60) + 1, (1L << 60) + 2, (1L << 60) + 4};
        var rarity = new float[] {2, 3, 3};

        var read =
                read(new MessageFeatures(pieces, new PieceRarity(rarity, 5), WordKnowledge.NONE));

        assertThat(read.size()).isEqualTo(3);
        assertThat(read.rarity().known()).containsExactly(rarity);
        assertThat(read.rarity().unmet()).isEqualTo(5);
    }

    @Test
    void theLongestRunOfAModelIsReadAgain() throws ModelDamagedException {
        var former =
                new MessageFeatures(
                        new long[0],
                        PieceRarity.of(new float[0]),
                        Long.SIZE,
                        5,
                        WordKnowledge.NONE);

        assertThat(read(former).longestRun()).isEqualTo(5);
        assertThat(read(learnedFrom("book a flight")).longestRun()).isEqualTo(4);
    }
}
