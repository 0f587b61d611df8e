package echochat.nlu.feature;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import echochat.nlu.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// [MessageFeatures] as a section of a model file.
public final class FeatureCodec {
    private FeatureCodec() {}

    public static byte[] encode(MessageFeatures features) {
        return new SectionWriter().larges(features.pieces()).halves(features.rarity()).toBytes();
    }

    /// @param lexicon that the model was trained with, if any
    public static MessageFeatures decode(SectionReader section, @Nullable Lexicon lexicon)
            throws ModelDamagedException {
        var pieces = section.larges();
        var rarity = section.halves();
        section.check(pieces.length == rarity.length, "the vocabulary");
        for (int i = 0; i < pieces.length; i++) {
            section.check(
                    pieces[i] != 0 && (i == 0 || pieces[i - 1] < pieces[i]), "the vocabulary");
        }
        return new MessageFeatures(pieces, rarity, lexicon);
    }
}
