package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PieceIndexTest {
    private static final int UNKNOWN = 200_000;

    private static long piece(long number, long run) {
        return (FeatureHash.finish(number) & ~1) | run;
    }

    @Test
    void shortenedPiecesAreFoundByTheirWholeHash() {
        var whole = LongStream.range(1, 5000).map(i -> piece(i, i % 2)).sorted().toArray();
        var ofFile = new PieceIndex(new PieceIndex(whole, 64).shortened(whole), PieceIndex.BITS);

        for (int place = 0; place < whole.length; place++) {
            assertThat(ofFile.get(whole[place])).isEqualTo(place);
        }
    }

    @Test
    void aWordIsNeverTakenForARun() {
        var word = new long[] {piece(7, 0)};
        var index = new PieceIndex(new PieceIndex(word, 64).shortened(word), PieceIndex.BITS);

        assertThat(index.get(piece(7, 0))).isZero();
        assertThat(index.get(piece(7, 1))).isEqualTo(LongIndex.MISSING);
    }

    @Test
    void unknownPiecesAreHardlyEverTakenForKnownOnes() {
        var known = LongStream.range(1, 100_000).map(i -> piece(i, 1)).sorted().toArray();
        var index = new PieceIndex(new PieceIndex(known, 64).shortened(known), PieceIndex.BITS);

        var taken =
                LongStream.range(1_000_000, 1_000_000 + UNKNOWN)
                        .filter(i -> index.get(piece(i, 1)) != LongIndex.MISSING)
                        .count();

        assertThat(taken).isLessThan(UNKNOWN / 50_000);
    }

    @Test
    void aPieceThatIsZeroIsFoundToo() {
        assertThat(new PieceIndex(new long[] {5}, 64).get(0)).isEqualTo(LongIndex.MISSING);
        assertThat(new PieceIndex(new long[] {0, 5}, 64).get(0)).isZero();
    }
}
