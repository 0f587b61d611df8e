package echochat.nlu.feature;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.lexicon.WordKnowledge;
import java.util.Map;

/// Reads the features of a file of the first three formats: whole hashes, rarities in half
/// precision.
final class FirstFeatureCodec {
    static final String SECTION = "features";
    static final int LONGEST_RUN = 5;

    private FirstFeatureCodec() {}

    static MessageFeatures decode(Map<String, byte[]> sections, WordKnowledge known)
            throws ModelDamagedException {
        var section = SectionReader.of(sections, SECTION);
        var pieces = section.former().larges();
        var rarity = section.halves();
        section.check(pieces.length == rarity.length, "the vocabulary");
        for (int i = 0; i < pieces.length; i++) {
            section.check(
                    pieces[i] != 0 && (i == 0 || pieces[i - 1] < pieces[i]), "the vocabulary");
        }
        return new MessageFeatures(pieces, PieceRarity.of(rarity), Long.SIZE, LONGEST_RUN, known);
    }
}
