package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.math.SparseRows;
import org.junit.jupiter.api.Test;

class WeightsCodecTest {
    private static final SparseRows WEIGHTS =
            new SparseRows(
                    new int[] {0, 3, 4, 4, 6},
                    new short[] {0, 1, 7, 5, 2, 6},
                    new float[] {0.5f, -1, 2, 0.03125f, -0.25f, 40});

    private static SparseRows read(int rows, int width) throws ModelDamagedException {
        var section = new SectionWriter();
        WeightsCodec.write(section, WEIGHTS);
        return WeightsCodec.read(new SectionReader("test", section.toBytes()), rows, width);
    }

    @Test
    void rowsOfAnyLengthComeBackInTheirOrder() throws ModelDamagedException {
        var read = read(4, 8);

        assertThat(read.starts()).containsExactly(WEIGHTS.starts());
        assertThat(read.columns()).containsExactly(WEIGHTS.columns());
        assertThat(read.cells()).containsExactly(WEIGHTS.cells());
    }

    @Test
    void aTableOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> read(3, 8)).isInstanceOf(ModelDamagedException.class);
        assertThatThrownBy(() -> read(4, 7)).isInstanceOf(ModelDamagedException.class);
    }
}
