package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.math.Rows;

/// Reads what only former formats have: they are read for ever, and written no more.
public final class FormerReader {
    private final SectionBytes bytes;
    private final Runnable goOn;

    FormerReader(SectionBytes bytes, Runnable goOn) {
        this.bytes = bytes;
        this.goOn = goOn;
    }

    /// Numbers of four bytes each.
    public int[] numbers() throws ModelDamagedException {
        var written = bytes.counted(Integer.BYTES).asIntBuffer();
        var values = new int[written.remaining()];
        written.get(values);
        return values;
    }

    /// Numbers of eight bytes each.
    public long[] larges() throws ModelDamagedException {
        var written = bytes.counted(Long.BYTES).asLongBuffer();
        var values = new long[written.remaining()];
        written.get(values);
        return values;
    }

    /// A table of one byte per cell and a scale per row.
    public Rows rows() throws ModelDamagedException {
        var count = bytes.number();
        var width = bytes.number();
        bytes.need(count, width);
        bytes.need(count, Float.BYTES);
        var cells = new float[count][];
        for (int row = 0; row < count; row++) {
            goOn.run();
            cells[row] = row(width);
        }
        return new Rows(cells, width);
    }

    private float[] row(int width) throws ModelDamagedException {
        var scale = bytes.real();
        var written = bytes.next(width, Byte.BYTES);
        var cells = new float[width];
        for (int i = 0; i < width; i++) {
            cells[i] = written.get() * scale;
        }
        return cells;
    }
}
