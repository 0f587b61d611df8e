package echochat.nlu.entity;

import echochat.nlu.entity.context.ContextCodec;
import echochat.nlu.entity.context.ContextNet;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.AscendingNumbers;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.math.SparseRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [Tagger] as sections of a model file. Files of earlier formats have others.
public final class TaggerCodec {
    private static final String SECTION = "tagger3";

    private TaggerCodec() {}

    /// The sections by their names. A tagger of the first format is written as it was read.
    ///
    /// @param goOn called now and then; may throw
    public static Map<String, byte[]> encode(Tagger tagger, Runnable goOn) {
        var first = tagger.firstFormat();
        if (first != null) {
            return Map.of(FirstTaggerCodec.SECTION, first);
        }
        var sections = new LinkedHashMap<String, byte[]>();
        sections.put(SECTION, content(tagger, goOn));
        if (tagger.repeats().areKnown()) {
            sections.put(RepeatsCodec.SECTION, RepeatsCodec.encode(tagger.repeats()));
        }
        var context = tagger.context();
        if (context != null) {
            sections.put(ContextCodec.SECTION, ContextCodec.encode(context, goOn));
        }
        return sections;
    }

    /// @param lexicon that the model was trained with, if any
    /// @param goOn called now and then; may throw
    public static Tagger decode(
            Map<String, byte[]> sections, @Nullable Lexicon lexicon, Runnable goOn)
            throws ModelDamagedException {
        if (sections.containsKey(FirstTaggerCodec.SECTION)) {
            return FirstTaggerCodec.decode(sections);
        }
        var observer = TokenFeatures.observer(lexicon);
        if (sections.containsKey(SecondTaggerCodec.SECTION)) {
            return SecondTaggerCodec.decode(sections, observer, goOn);
        }
        var section = SectionReader.of(sections, SECTION, goOn);
        var kinds = readKinds(section);
        var features = features(section.codedLarges(), section);
        var width = tags(section, kinds).evidences();
        var weights = WeightsCodec.read(section, features.length, width);
        var context = ContextCodec.decode(sections, TokenFeatures.BITS, width, goOn);
        var repeats = RepeatsCodec.decode(sections, kinds.size());
        return rest(section, kinds, features, weights, repeats, context, observer);
    }

    static Tagset tags(SectionReader section, List<Label> kinds) throws ModelDamagedException {
        var tags = new Tagset(kinds.size());
        section.check(tags.labels() <= Short.MAX_VALUE, "the number of labels");
        return tags;
    }

    private static byte[] content(Tagger tagger, Runnable goOn) {
        var section = new SectionWriter(goOn);
        writeKinds(section, tagger.kinds());
        section.coded(AscendingNumbers.distances(tagger.features()));
        WeightsCodec.write(section, tagger.weights());
        return section.exactRows(tagger.transitions().between())
                .exactRows(tagger.transitions().within())
                .reals(tagger.transitions().first())
                .toBytes();
    }

    /// What follows the weights, from the second format on.
    static Tagger rest(
            SectionReader section,
            List<Label> kinds,
            long[] features,
            SparseRows weights,
            Repeats repeats,
            @Nullable ContextNet context,
            Observer observer)
            throws ModelDamagedException {
        var tags = new Tagset(kinds.size());
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
        return new Tagger(kinds, features, weights, transitions, repeats, context, observer);
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

    /// @param distances from one feature to the next
    static long[] features(long[] distances, SectionReader section) throws ModelDamagedException {
        return AscendingNumbers.of(distances, TokenFeatures.BITS, "a feature", section);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
