package echochat.nlu.entity.context;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.AscendingNumbers;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.math.Rows;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [ContextNet] as a section of a model file. Files of the first four formats have none.
public final class ContextCodec {
    /// Its name.
    public static final String SECTION = "context";
    private static final float STEP = 1 / 32f;
    private static final float FINE_STEP = 1 / 256f; // of what all words share

    private ContextCodec() {}

    /// @param goOn called now and then; may throw
    public static byte[] encode(ContextNet net, Runnable goOn) {
        return new SectionWriter(goOn)
                .coded(AscendingNumbers.distances(net.words().hashes()))
                .steps(net.vectors(), STEP)
                .steps(net.weights(), FINE_STEP)
                .steps(net.evidence(), FINE_STEP)
                .toBytes();
    }

    /// Absent if there is no such section.
    ///
    /// @param bits of a word's hash
    /// @param width how many kinds of evidence there are
    /// @param goOn called now and then; may throw
    public static @Nullable ContextNet decode(
            Map<String, byte[]> sections, int bits, int width, Runnable goOn)
            throws ModelDamagedException {
        if (!sections.containsKey(SECTION)) {
            return null;
        }
        var section = SectionReader.of(sections, SECTION, goOn);
        var hashes = AscendingNumbers.of(section.codedLarges(), bits, "a word", section);
        var vectors = table(section, hashes.length, ContextNet.VECTOR);
        var weights = table(section, ContextNet.INPUTS, Memories.SUMS);
        var evidence = table(section, Memories.HELD, width);
        return new ContextNet(new ContextWords(hashes), vectors, weights, evidence);
    }

    private static Rows table(SectionReader section, int count, int width)
            throws ModelDamagedException {
        var rows = section.steps();
        section.check(rows.count() == count && rows.width() == width, "a table");
        return rows;
    }
}
