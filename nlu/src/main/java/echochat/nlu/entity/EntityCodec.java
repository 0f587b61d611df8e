package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import echochat.nlu.math.SparseRows;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The parts of the entity side as sections of a model file.
public final class EntityCodec {
    private EntityCodec() {}

    public static byte[] encode(Tagger tagger) {
        var section = new SectionWriter().number(tagger.kinds().size());
        for (var kind : tagger.kinds()) {
            section.text(kind.entity());
            section.text(orEmpty(kind.role()));
            section.text(orEmpty(kind.group()));
        }
        return section.larges(tagger.features())
                .numbers(tagger.weights().starts())
                .smalls(tagger.weights().columns())
                .halves(tagger.weights().cells())
                .exactRows(tagger.transitions().scores())
                .reals(tagger.transitions().firstScores())
                .toBytes();
    }

    public static Tagger decodeTagger(SectionReader section) throws ModelDamagedException {
        var kinds = new ArrayList<Label>();
        for (int left = section.count(); left > 0; left--) {
            kinds.add(new Label(section.text(), orNull(section.text()), orNull(section.text())));
        }
        var features = section.larges();
        var weights = new SparseRows(section.numbers(), section.smalls(), section.halves());
        var scores = section.exactRows();
        var first = section.reals();
        var width = 2L * kinds.size() + 1;
        section.check(
                first.length == width && scores.count() == width && scores.width() == width,
                "the tagger");
        checkWeights(section, weights, features.length, (int) width);
        for (int i = 0; i < features.length; i++) {
            section.check(
                    features[i] != 0 && (i == 0 || features[i - 1] < features[i]), "a feature");
        }
        return new Tagger(kinds, features, weights, new Transitions(scores, first));
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

    public static byte[] encode(Patterns patterns) {
        var section = new SectionWriter().number(patterns.rules().size());
        for (var rule : patterns.rules()) {
            section.text(rule.name()).text(rule.pattern()).number(rule.isEntity() ? 1 : 0);
        }
        return section.toBytes();
    }

    public static Patterns decodePatterns(SectionReader section) throws ModelDamagedException {
        var rules = new ArrayList<Patterns.Rule>();
        for (int left = section.count(); left > 0; left--) {
            rules.add(Patterns.Rule.of(section.text(), section.text(), section.number() == 1));
        }
        return new Patterns(rules);
    }

    public static byte[] encode(WordLists lists) {
        var section = new SectionWriter().number(lists.lists().size());
        lists.lists()
                .forEach(
                        (entity, phrases) -> {
                            section.text(entity).number(phrases.size());
                            phrases.forEach(section::text);
                        });
        return section.toBytes();
    }

    /// Which lists forgive typos.
    public static byte[] encode(Typos typos) {
        var section = new SectionWriter().number(typos.edits().size());
        typos.edits().forEach((entity, edits) -> section.text(entity).number(edits));
        section.number(typos.rightWords().size());
        typos.rightWords().forEach(section::text);
        return section.toBytes();
    }

    public static Typos decodeTypos(SectionReader section) throws ModelDamagedException {
        var edits = new TreeMap<String, Integer>();
        for (int left = section.count(); left > 0; left--) {
            var entity = section.text();
            var count = section.number();
            section.check(count >= 1 && count <= Typos.MOST, "a number of typos");
            edits.put(entity, count);
        }
        var rightWords = new TreeSet<String>();
        for (int left = section.count(); left > 0; left--) {
            rightWords.add(section.text());
        }
        return new Typos(edits, rightWords);
    }

    public static WordLists decodeLists(SectionReader section, Typos typos)
            throws ModelDamagedException {
        var lists = new TreeMap<String, List<String>>();
        for (int left = section.count(); left > 0; left--) {
            var phrases = new ArrayList<String>();
            lists.put(section.text(), phrases);
            for (int more = section.count(); more > 0; more--) {
                phrases.add(section.text());
            }
        }
        return new WordLists(lists, typos);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
