package echochat.nlu;

import echochat.nlu.entity.EntityCodec;
import echochat.nlu.entity.Patterns;
import echochat.nlu.entity.Synonyms;
import echochat.nlu.entity.Tagger;
import echochat.nlu.entity.TaggerCodec;
import echochat.nlu.entity.Typos;
import echochat.nlu.entity.WordLists;
import echochat.nlu.feature.FeatureCodec;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import echochat.nlu.intent.IntentCodec;
import echochat.nlu.intent.IntentModel;
import echochat.nlu.nearest.ExamplesCodec;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.nearest.RememberedExamples;
import java.util.LinkedHashMap;
import java.util.Map;

/// All that a model works with, and how it lies in a file.
record ModelParts(
        ModelCard card,
        MessageFeatures features,
        IntentModel intents,
        Tagger tagger,
        Patterns patterns,
        WordLists lists,
        Synonyms synonyms,
        NearestExamples nearest) {

    private static final String TYPOS = "typos";
    private static final String EXAMPLES = "examples";

    Map<String, byte[]> encode() {
        var sections = new LinkedHashMap<String, byte[]>();
        sections.put("card", CardCodec.encode(card));
        sections.put("features", FeatureCodec.encode(features));
        sections.put("intents", IntentCodec.encode(intents));
        var tagging = TaggerCodec.encode(tagger);
        sections.put(tagging.getKey(), tagging.getValue());
        sections.put("patterns", EntityCodec.encode(patterns));
        sections.put("lists", EntityCodec.encode(lists));
        sections.put("synonyms", encodeSynonyms());
        if (lists.typos().areForgiven()) {
            sections.put(TYPOS, EntityCodec.encode(lists.typos()));
        }
        sections.put(EXAMPLES, ExamplesCodec.encode(nearest.examples()));
        return sections;
    }

    static ModelParts decode(Map<String, byte[]> sections) throws ModelDamagedException {
        var card = CardCodec.decode(SectionReader.of(sections, "card"));
        var features = FeatureCodec.decode(SectionReader.of(sections, "features"));
        var section = SectionReader.of(sections, "intents");
        var intents = IntentCodec.decode(section, features.size());
        section.check(intents.classes() == card.intents().size(), "the number of intents");
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
                intents,
                TaggerCodec.decode(sections),
                EntityCodec.decodePatterns(SectionReader.of(sections, "patterns")),
                EntityCodec.decodeLists(SectionReader.of(sections, "lists"), typos),
                decodeSynonyms(SectionReader.of(sections, "synonyms")),
                new NearestExamples(features, examples));
    }

    private byte[] encodeSynonyms() {
        var section = new SectionWriter().number(synonyms.values().size());
        synonyms.values().forEach((said, value) -> section.text(said).text(value));
        return section.toBytes();
    }

    private static Synonyms decodeSynonyms(SectionReader section) throws ModelDamagedException {
        var values = new LinkedHashMap<String, String>();
        for (int left = section.count(); left > 0; left--) {
            values.put(section.text(), section.text());
        }
        return new Synonyms(values);
    }
}
