package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.math.SparseRows;
import java.util.Map;

/// Reads the tagger of a file of the second or third format, whose numbers take whole bytes.
final class SecondTaggerCodec {
    static final String SECTION = "tagger2";

    private static final int HALF = TokenFeatures.BITS / 2;
    private static final int LOW = (1 << HALF) - 1;

    private SecondTaggerCodec() {}

    static Tagger decode(Map<String, byte[]> sections, Observer observer, Runnable goOn)
            throws ModelDamagedException {
        var section = SectionReader.of(sections, SECTION, goOn);
        var kinds = TaggerCodec.readKinds(section);
        var features = TaggerCodec.features(distances(section), section);
        var width = TaggerCodec.tags(section, kinds).evidences();
        var weights = weights(section, features.length, width);
        return TaggerCodec.rest(section, kinds, features, weights, Repeats.NONE, null, observer);
    }

    private static SparseRows weights(SectionReader section, int rows, int width)
            throws ModelDamagedException {
        var lengths = section.packed();
        var packedColumns = section.packed();
        var steps = section.packed();
        section.check(packedColumns.length == steps.length, "the number of weights");
        var starts = WeightsCodec.starts(section, lengths, rows, steps.length);
        var columns = new short[steps.length];
        var cells = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            section.check(packedColumns[i] < width, "a column");
            columns[i] = (short) packedColumns[i];
            cells[i] = WeightsCodec.weight(steps[i]);
        }
        return new SparseRows(starts, columns, cells);
    }

    /// From one feature to the next, each in two halves.
    private static long[] distances(SectionReader section) throws ModelDamagedException {
        var high = section.packed();
        var low = section.packed();
        section.check(high.length == low.length, "the features");
        var distances = new long[high.length];
        for (int i = 0; i < distances.length; i++) {
            section.check(high[i] <= LOW && low[i] <= LOW, "a feature");
            distances[i] = ((long) high[i] << HALF) + low[i];
        }
        return distances;
    }
}
