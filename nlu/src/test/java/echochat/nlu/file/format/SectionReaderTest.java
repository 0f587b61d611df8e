package echochat.nlu.file.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.math.Rows;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SectionReaderTest {
    private static SectionReader reader(SectionWriter section) {
        return new SectionReader("test", section.toBytes());
    }

    @Test
    void aTableIsReadInWholeSteps() throws ModelDamagedException {
        var rows = new Rows(new float[][] {{0.5f, -0.26f, 0}, {0.12f, 100, -7}}, 3);

        var read = reader(new SectionWriter().steps(rows, 0.25f)).steps();

        assertThat(read.width()).isEqualTo(3);
        assertThat(read.cells()).isDeepEqualTo(new float[][] {{0.5f, -0.25f, 0}, {0, 100, -7}});
    }

    @Test
    void whatWasReadIsWrittenAgainToTheSameBytes() throws ModelDamagedException {
        var rows = new Rows(new float[][] {{0.3f, -1.7f}}, 2);
        var section = new SectionWriter().steps(rows, 1 / 16f);

        var again = new SectionWriter().steps(reader(section).steps(), 1 / 16f);

        assertThat(again.toBytes()).isEqualTo(section.toBytes());
    }

    @Test
    void aTableWithoutRowsHasAWidthAllTheSame() throws ModelDamagedException {
        var read = reader(new SectionWriter().steps(Rows.zeros(0, 150), 1)).steps();

        assertThat(read.count()).isZero();
        assertThat(read.width()).isEqualTo(150);
    }

    @Test
    void aHugeTableOfFewBytesIsRefused() {
        for (var count : new int[] {0x7FFFFFFF, -1, 1 << 16}) {
            for (var width : new int[] {0x7FFFFFFF, -1, 0, 1 << 16}) {
                var section =
                        new SectionWriter().number(count).number(width).real(1).bytes(new byte[9]);

                assertThatThrownBy(() -> reader(section).steps())
                        .isInstanceOf(ModelDamagedException.class);
            }
        }
    }

    @Test
    void stepsThatAddUpToInfinityAreRefused() {
        var section = new SectionWriter().number(1).number(1).real(1e38f).bytes(new byte[9]);

        assertThatThrownBy(() -> reader(section).steps()).isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void aNumberTooLargeForItsPlaceIsRefused() {
        var section = new SectionWriter().coded(new long[] {1L << 31});

        assertThatThrownBy(() -> reader(section).coded()).isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void aPackedNumberThatNeverEndsIsRefused() {
        var bytes = new byte[] {0, 0, 0, 1, -1, -1, -1, -1, -1, 0};

        assertThatThrownBy(() -> new SectionReader("test", bytes).packed())
                .isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void aTableOfAFormerFormatHasAScalePerRow() throws ModelDamagedException {
        var section = new SectionWriter().number(2).number(1).real(0.5f);
        var bytes = Arrays.copyOf(section.toBytes(), 18);
        bytes[12] = -4;

        var read = new SectionReader("test", bytes).former().rows();

        assertThat(read.cells()).isDeepEqualTo(new float[][] {{-2}, {0}});
    }

    @Test
    void aHugeTableOfAFormerFormatIsRefused() {
        for (var count : new int[] {0x7FFFFFFF, -1, 1}) {
            for (var width : new int[] {0x7FFFFFFF, -1, 0}) {
                var section = new SectionWriter().number(count).number(width);

                assertThatThrownBy(() -> reader(section).former().rows())
                        .isInstanceOf(ModelDamagedException.class);
            }
        }
    }
}
