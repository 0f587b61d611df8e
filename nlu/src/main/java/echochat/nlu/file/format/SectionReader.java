package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.math.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Reads the content of one section, as a [SectionWriter] writes it, and never more than is there.
public final class SectionReader {
    private final SectionBytes bytes;
    private final CodedReader coded;
    private final FormerReader former;

    public SectionReader(String name, byte[] bytes) {
        this(name, bytes, () -> {});
    }

    private SectionReader(String name, byte[] content, Runnable goOn) {
        bytes = new SectionBytes(name, content);
        coded = new CodedReader(bytes, goOn);
        former = new FormerReader(bytes, goOn);
    }

    /// Opens a section that must be there.
    public static SectionReader of(Map<String, byte[]> sections, String name)
            throws ModelDamagedException {
        return of(sections, name, () -> {});
    }

    /// Opens a section that must be there.
    ///
    /// @param goOn called now and then while much is read; may throw
    public static SectionReader of(Map<String, byte[]> sections, String name, Runnable goOn)
            throws ModelDamagedException {
        var content = sections.get(name);
        if (content == null) {
            throw new ModelDamagedException("section \"%s\" is missing".formatted(name));
        }
        return new SectionReader(name, content, goOn);
    }

    /// The same bytes, from where this reader is, in the ways of former formats.
    public FormerReader former() {
        return former;
    }

    public int number() throws ModelDamagedException {
        return bytes.number();
    }

    /// A number of things to follow, each of at least one byte.
    public int count() throws ModelDamagedException {
        return bytes.count(Byte.BYTES);
    }

    public long large() throws ModelDamagedException {
        return bytes.large();
    }

    public float real() throws ModelDamagedException {
        return bytes.real();
    }

    public String text() throws ModelDamagedException {
        return new String(bytes.counted(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() throws ModelDamagedException {
        return bytes.counted();
    }

    public short[] smalls() throws ModelDamagedException {
        var written = bytes.counted(Short.BYTES).asShortBuffer();
        var values = new short[written.remaining()];
        written.get(values);
        return values;
    }

    public float[] reals() throws ModelDamagedException {
        var written = bytes.counted(Float.BYTES).asFloatBuffer();
        var values = new float[written.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.finite(written.get());
        }
        return values;
    }

    public float[] halves() throws ModelDamagedException {
        var packed = smalls();
        var values = new float[packed.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.finite(Float.float16ToFloat(packed[i]));
        }
        return values;
    }

    /// A table written by [SectionWriter#exactRows].
    public Rows exactRows() throws ModelDamagedException {
        var cells = new float[count()][];
        var width = number();
        for (int row = 0; row < cells.length; row++) {
            cells[row] = reals();
            check(cells[row].length == width, "a table");
        }
        return new Rows(cells, width);
    }

    /// Numbers written by [SectionWriter#packed].
    public int[] packed() throws ModelDamagedException {
        return coded.packed();
    }

    /// Numbers written by [SectionWriter#coded].
    public int[] coded() throws ModelDamagedException {
        return coded.numbers();
    }

    /// Numbers written by [SectionWriter#coded].
    public long[] codedLarges() throws ModelDamagedException {
        return coded.larges();
    }

    /// A table written by [SectionWriter#steps].
    public Rows steps() throws ModelDamagedException {
        return coded.steps();
    }

    /// Says that the section is damaged unless the fact holds.
    public void check(boolean fact, String what) throws ModelDamagedException {
        bytes.check(fact, what);
    }
}
