package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;
import java.util.Map;

/// Reads the tagger of a file of the first format. Its labels were fewer: each kind had a beginning
/// (2k + 1) and an inside (2k + 2). The same taggings have the same scores in the labels of today
/// if a unit counts like a beginning and a last token like an inside.
final class FirstTaggerCodec {
    static final String SECTION = "tagger";

    private FirstTaggerCodec() {}

    static Tagger decode(Map<String, byte[]> sections) throws ModelDamagedException {
        var section = SectionReader.of(sections, SECTION);
        var kinds = TaggerCodec.readKinds(section);
        var features = section.former().larges();
        var weights =
                new SparseRows(section.former().numbers(), section.smalls(), section.halves());
        var scores = section.exactRows();
        var first = section.reals();
        var tags = new Tagset(kinds.size());
        section.check(
                first.length == tags.ends()
                        && scores.count() == tags.ends()
                        && scores.width() == tags.ends()
                        && tags.labels() <= Short.MAX_VALUE,
                "the tagger");
        checkWeights(section, weights, features.length, tags.ends());
        for (int i = 0; i < features.length; i++) {
            section.check(
                    features[i] != 0 && (i == 0 || features[i - 1] < features[i]), "a feature");
        }
        return new Tagger(
                kinds,
                features,
                weights(weights, tags),
                transitions(scores, first, tags),
                FirstTokenFeatures::new,
                sections.get(SECTION));
    }

    private static void checkWeights(
            SectionReader section, SparseRows weights, int features, int width)
            throws ModelDamagedException {
        var starts = weights.starts();
        section.check(starts.length == features + 1 && starts[0] == 0, "the weights");
        section.check(starts[features] == weights.columns().length, "the weights");
        section.check(weights.columns().length == weights.cells().length, "the weights");
        for (int i = 0; i < features; i++) {
            section.check(starts[i] <= starts[i + 1], "the weights");
        }
        for (var column : weights.columns()) {
            section.check(column >= 0 && column < width, "the weights");
        }
    }

    private static SparseRows weights(SparseRows old, Tagset tags) {
        var columns = new short[old.columns().length];
        for (int i = 0; i < columns.length; i++) {
            var kind = (old.columns()[i] - 1) / 2;
            columns[i] = (short) evidence(old.columns()[i], kind, tags);
        }
        return new SparseRows(old.starts(), columns, old.cells());
    }

    private static int evidence(int old, int kind, Tagset tags) {
        if (old == Tagset.OUTSIDE) {
            return Tagset.OUTSIDE;
        }
        return tags.evidence(old % 2 == 1 ? tags.beginning(kind) : tags.inside(kind));
    }

    private static Transitions transitions(Rows old, float[] first, Tagset tags) {
        var between = Rows.zeros(tags.ends(), tags.openings());
        var within = Rows.zeros(Transitions.ROLE_PAIRS, tags.kinds());
        copyOpenings(old.row(0), between.row(Tagset.OUTSIDE));
        for (int kind = 0; kind < tags.kinds(); kind++) {
            var beginning = old.row(2 * kind + 1);
            var inside = old.row(2 * kind + 2);
            copyOpenings(beginning, between.row(tags.unit(kind)));
            copyOpenings(inside, between.row(tags.last(kind)));
            within.row(Transitions.BEGINNING_INSIDE)[kind] = beginning[2 * kind + 2];
            within.row(Transitions.BEGINNING_LAST)[kind] = beginning[2 * kind + 2];
            within.row(Transitions.INSIDE_INSIDE)[kind] = inside[2 * kind + 2];
            within.row(Transitions.INSIDE_LAST)[kind] = inside[2 * kind + 2];
        }
        var starting = new float[tags.openings()];
        copyOpenings(first, starting);
        return new Transitions(between, within, starting);
    }

    private static void copyOpenings(float[] old, float[] openings) {
        openings[0] = old[0];
        for (int kind = 0; kind + 1 < openings.length; kind++) {
            openings[kind + 1] = old[2 * kind + 1];
        }
    }
}
