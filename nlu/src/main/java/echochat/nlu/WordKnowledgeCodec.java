package echochat.nlu;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.ModelTooNewException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.Phrasebooks;
import echochat.nlu.lexicon.WordKnowledge;
import java.util.Map;

/// What a model knows of words beforehand lies in the program; its file has the names: of the
/// lexicon, whose phrases go with it, or of a phrasebook alone, or none.
final class WordKnowledgeCodec {
    private static final String LEXICON = "lexicon";
    private static final String PHRASES = "phrases";

    private WordKnowledgeCodec() {}

    static void encode(MessageFeatures features, Map<String, byte[]> sections) {
        var lexicon = features.lexicon();
        var phrases = features.phrases().name();
        if (lexicon != null) {
            sections.put(LEXICON, new SectionWriter().text(lexicon.name()).toBytes());
        } else if (!phrases.isEmpty()) {
            sections.put(PHRASES, new SectionWriter().text(phrases).toBytes());
        }
    }

    static WordKnowledge decode(Map<String, byte[]> sections) throws ModelFileException {
        if (sections.containsKey(LEXICON)) {
            var name = SectionReader.of(sections, LEXICON).text();
            var lexicon = Lexicon.named(name);
            return WordKnowledge.of(lexicon.orElseThrow(() -> new ModelTooNewException(name)));
        }
        if (sections.containsKey(PHRASES)) {
            var name = SectionReader.of(sections, PHRASES).text();
            var phrases = Phrasebooks.named(name);
            return new WordKnowledge(
                    null, phrases.orElseThrow(() -> new ModelTooNewException(name)));
        }
        return WordKnowledge.NONE;
    }
}
