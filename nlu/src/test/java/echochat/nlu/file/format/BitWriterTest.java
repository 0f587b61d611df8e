package echochat.nlu.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.math.RandomStream;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BitWriterTest {
    private static final long LARGEST = (1L << BitWriter.MOST_BITS) - 1;

    @Test
    void numbersOfAnySizeAreReadAsTheyWereWritten() {
        for (int most = 0; most <= BitWriter.MOST_BITS; most++) {
            var values = byChance(most);

            assertThat(read(written(values), values.length)).containsExactly(values);
        }
    }

    @Test
    void oneLargeNumberAmongManySmallOnesIsReadToo() {
        var values = new long[200];
        values[70] = 5000;
        values[199] = 70;

        assertThat(read(written(values), values.length)).containsExactly(values);
    }

    @Test
    void theLargestNumberStandsBesideTheSmallest() {
        var values = new long[] {LARGEST, 0, LARGEST, 1};

        assertThat(read(written(values), values.length)).containsExactly(values);
    }

    @Test
    void eachBlockHasItsOwnWidth() {
        var bits = new BitWriter();
        bits.block(new long[] {1_000_000, 900_000}, 2);
        bits.block(new long[100], 100);

        // with the width of the first, the zeros alone would take 250
        assertThat(bits.toBytes()).hasSizeLessThan(25);
    }

    @Test
    void whatIsCutShortIsNotThere() {
        var bytes = written(LongStream.range(0, 500).toArray());

        for (int length = 0; length < bytes.length; length++) {
            var cut = new BitReader(Arrays.copyOf(bytes, length));
            assertThat(cut.block(new long[500], 500)).isFalse();
        }
    }

    @Test
    void anythingElseGivesNumbersFromZeroUpOrNone() {
        var random = new RandomStream(3);
        for (int run = 0; run < 2000; run++) {
            var bytes = new byte[1 + random.nextInt(30)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (run % 2 == 0 ? random.nextInt(256) : random.nextInt(3));
            }
            var values = new long[20];

            if (new BitReader(bytes).block(values, values.length)) {
                assertThat(Arrays.stream(values).allMatch(value -> value >= 0)).isTrue();
            }
        }
    }

    private static long[] byChance(int bits) {
        var random = new RandomStream(bits);
        var values = new long[300];
        for (int i = 0; i < values.length; i++) {
            var any = ((long) random.nextInt(1 << 30) << 30) | random.nextInt(1 << 30);
            values[i] = any & ((1L << bits) - 1);
        }
        return values;
    }

    private static byte[] written(long[] values) {
        var bits = new BitWriter();
        bits.block(values, values.length);
        return bits.toBytes();
    }

    private static long[] read(byte[] bytes, int count) {
        var values = new long[count];
        assertThat(new BitReader(bytes).block(values, count)).isTrue();
        return values;
    }
}
