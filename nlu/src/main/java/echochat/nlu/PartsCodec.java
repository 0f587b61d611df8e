package echochat.nlu;

import echochat.nlu.composite.Composer;
import echochat.nlu.composite.CompositeCodec;
import echochat.nlu.entity.EntityCodec;
import echochat.nlu.entity.TaggerCodec;
import echochat.nlu.entity.Typos;
import echochat.nlu.feature.FeatureCodec;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.intent.IntentCodec;
import echochat.nlu.nearest.ExamplesCodec;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.nearest.RememberedExamples;
import echochat.nlu.spelling.Spelling;
import echochat.nlu.system.SystemEntities;
import echochat.nlu.system.SystemSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the parts of a model lie in its file: a section each, some of which only models have that
/// need them.
final class PartsCodec {
    private static final String TYPOS = "typos";
    private static final String EXAMPLES = "examples";
    private static final String COMPOSITES = "composites";
    private static final String SYSTEM = "system";

    private PartsCodec() {}

    /// @param goOn called now and then; may throw
    static Map<String, byte[]> encode(ModelParts parts, Runnable goOn) {
        var sections = new LinkedHashMap<String, byte[]>();
        sections.put("card", CardCodec.encode(parts.card()));
        WordKnowledgeCodec.encode(parts.features(), sections);
        sections.put(SettingsCodec.SECTION, SettingsCodec.encode(parts.card().settings()));
        put(FeatureCodec.encode(parts.features(), goOn), sections);
        put(IntentCodec.encode(parts.intents(), goOn), sections);
        sections.putAll(TaggerCodec.encode(parts.tagger(), goOn));
        sections.put("patterns", EntityCodec.encode(parts.patterns()));
        sections.put("lists", EntityCodec.encode(parts.lists()));
        sections.put("synonyms", EntityCodec.encode(parts.synonyms()));
        if (parts.lists().typos().areForgiven()) {
            sections.put(TYPOS, EntityCodec.encode(parts.lists().typos()));
        }
        sections.put(EXAMPLES, ExamplesCodec.encode(parts.nearest().examples()));
        var composer = parts.composer();
        if (composer != null) {
            sections.put(COMPOSITES, CompositeCodec.encode(composer));
        }
        var system = parts.system().settings();
        if (!system.isOff()) {
            sections.put(SYSTEM, SystemCodec.encode(system));
        }
        return sections;
    }

    private static void put(Map.Entry<String, byte[]> section, Map<String, byte[]> sections) {
        sections.put(section.getKey(), section.getValue());
    }

    /// @param goOn called now and then; may throw
    static ModelParts decode(Map<String, byte[]> sections, Runnable goOn)
            throws ModelFileException {
        var written = CardCodec.decode(SectionReader.of(sections, "card"));
        var card = written.with(SettingsCodec.decode(sections, written.settings()));
        var features = FeatureCodec.decode(sections, WordKnowledgeCodec.decode(sections), goOn);
        var intents = IntentCodec.decode(sections, features.size(), goOn);
        if (intents.classes() != card.intents().size()) {
            throw new ModelDamagedException("the number of intents is not that of the card");
        }
        var typos =
                sections.containsKey(TYPOS)
                        ? EntityCodec.decodeTypos(SectionReader.of(sections, TYPOS))
                        : Typos.NONE;
        var examples =
                sections.containsKey(EXAMPLES)
                        ? ExamplesCodec.decode(
                                SectionReader.of(sections, EXAMPLES), card.intents().size())
                        : RememberedExamples.none();
        return new ModelParts(
                card,
                features,
                new Spelling(features),
                intents,
                TaggerCodec.decode(sections, features.lexicon(), goOn),
                EntityCodec.decodePatterns(SectionReader.of(sections, "patterns")),
                EntityCodec.decodeLists(SectionReader.of(sections, "lists"), typos),
                EntityCodec.decodeSynonyms(SectionReader.of(sections, "synonyms")),
                new NearestExamples(features, examples),
                decodeComposer(sections, card),
                decodeSystem(sections));
    }

    private static @Nullable Composer decodeComposer(Map<String, byte[]> sections, ModelCard card)
            throws ModelDamagedException {
        var labels = card.labels();
        var bytes = sections.get(COMPOSITES);
        return labels == null || bytes == null
                ? null
                : CompositeCodec.decode(new SectionReader(COMPOSITES, bytes), labels);
    }

    /// Models of the first release, and those without system entities, lack the section.
    private static SystemEntities decodeSystem(Map<String, byte[]> sections)
            throws ModelDamagedException {
        var settings =
                sections.containsKey(SYSTEM)
                        ? SystemCodec.decode(SectionReader.of(sections, SYSTEM))
                        : SystemSettings.NONE;
        return new SystemEntities(settings);
    }
}
