package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.math.SparseRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [Tagger] as a section of a model file. Files of the first format have another section.
public final class TaggerCodec {
    private static final String SECTION = "tagger2";
    private static final int HALF = TokenFeatures.BITS / 2;
    private static final int LOW = (1 << HALF) - 1;

    private TaggerCodec() {}

    /// The section's name and content. A tagger of the first format is written as it was read.
    ///
    /// @param goOn called now and then; may throw
    public static Map.Entry<String, byte[]> encode(Tagger tagger, Runnable goOn) {
        var first = tagger.firstFormat();
        return first == null
                ? Map.entry(SECTION, content(tagger, goOn))
                : Map.entry(FirstTaggerCodec.SECTION, first);
    }

    /// @param lexicon that the model was trained with, if any
    /// @param goOn called now and then; may throw
    public static Tagger decode(
            Map<String, byte[]> sections, @Nullable Lexicon lexicon, Runnable goOn)
            throws ModelDamagedException {
        return sections.containsKey(FirstTaggerCodec.SECTION)
                ? FirstTaggerCodec.decode(sections)
                : decode(
                        SectionReader.of(sections, SECTION, goOn), TokenFeatures.observer(lexicon));
    }

    private static byte[] content(Tagger tagger, Runnable goOn) {
        var section = new SectionWriter(goOn);
        writeKinds(section, tagger.kinds());
        writeFeatures(section, tagger.features());
        writeWeights(section, tagger.weights());
        return section.exactRows(tagger.transitions().between())
                .exactRows(tagger.transitions().within())
                .reals(tagger.transitions().first())
                .toBytes();
    }

    private static Tagger decode(SectionReader section, Observer observer)
            throws ModelDamagedException {
        var kinds = readKinds(section);
        var tags = new Tagset(kinds.size());
        section.check(tags.labels() <= Short.MAX_VALUE, "the number of labels");
        var features = readFeatures(section);
        var weights = readWeights(section, features.length, tags.evidences());
        var between = section.exactRows();
        var within = section.exactRows();
        var first = section.reals();
        section.check(
                between.count() == tags.ends()
                        && between.width() == tags.openings()
                        && within.count() == Transitions.ROLE_PAIRS
                        && within.width() == kinds.size()
                        && first.length == tags.openings(),
                "the transitions");
        var transitions = new Transitions(between, within, first);
        return new Tagger(kinds, features, weights, transitions, observer);
    }

    private static void writeKinds(SectionWriter section, List<Label> kinds) {
        section.number(kinds.size());
        for (var kind : kinds) {
            section.text(kind.entity()).text(orEmpty(kind.role())).text(orEmpty(kind.group()));
        }
    }

    static List<Label> readKinds(SectionReader section) throws ModelDamagedException {
        var kinds = new ArrayList<Label>();
        for (int left = section.count(); left > 0; left--) {
            kinds.add(new Label(section.text(), orNull(section.text()), orNull(section.text())));
        }
        return kinds;
    }

    /// As distances from one to the next, each in two halves.
    private static void writeFeatures(SectionWriter section, long[] features) {
        var high = new int[features.length];
        var low = new int[features.length];
        long before = 0;
        for (int i = 0; i < features.length; i++) {
            var distance = features[i] - before;
            high[i] = (int) (distance >>> HALF);
            low[i] = (int) (distance & LOW);
            before = features[i];
        }
        section.packed(high).packed(low);
    }

    private static long[] readFeatures(SectionReader section) throws ModelDamagedException {
        var high = section.packed();
        var low = section.packed();
        section.check(high.length == low.length, "the features");
        var features = new long[high.length];
        long before = 0;
        for (int i = 0; i < features.length; i++) {
            section.check(high[i] <= LOW && low[i] <= LOW, "a feature");
            features[i] = before + ((long) high[i] << HALF) + low[i];
            section.check(features[i] > before, "a feature");
            before = features[i];
        }
        section.check(before < 1L << TokenFeatures.BITS, "a feature");
        return features;
    }

    private static void writeWeights(SectionWriter section, SparseRows weights) {
        var lengths = new int[weights.starts().length - 1];
        var columns = new int[weights.columns().length];
        var steps = new int[columns.length];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = weights.starts()[row + 1] - weights.starts()[row];
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = weights.columns()[i];
            var step = Math.round(weights.cells()[i] / PackedWeights.STEP);
            steps[i] = step << 1 ^ step >> (Integer.SIZE - 1); // small for small negative ones too
        }
        section.packed(lengths).packed(columns).packed(steps);
    }

    private static SparseRows readWeights(SectionReader section, int rows, int width)
            throws ModelDamagedException {
        var lengths = section.packed();
        var packedColumns = section.packed();
        var steps = section.packed();
        section.check(lengths.length == rows && packedColumns.length == steps.length, "weights");
        var starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            section.check(lengths[row] <= steps.length - starts[row], "a row of weights");
            starts[row + 1] = starts[row] + lengths[row];
        }
        section.check(starts[rows] == steps.length, "the number of weights");
        var columns = new short[steps.length];
        var cells = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            section.check(packedColumns[i] < width, "a column");
            columns[i] = (short) packedColumns[i];
            cells[i] = (steps[i] >>> 1 ^ -(steps[i] & 1)) * PackedWeights.STEP;
        }
        return new SparseRows(starts, columns, cells);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
