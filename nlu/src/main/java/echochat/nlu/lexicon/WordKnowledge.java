package echochat.nlu.lexicon;

import org.jspecify.annotations.Nullable;

/// What is known of a language before any training.
///
/// @param lexicon absent where there is none of the language
/// @param phrases may be empty
public record WordKnowledge(@Nullable Lexicon lexicon, Phrasebook phrases) {
    /// Nothing at all.
    public static final WordKnowledge NONE = new WordKnowledge(null, Phrasebook.EMPTY);

    /// What there is where a lexicon is of the language.
    public static WordKnowledge of(Lexicon lexicon) {
        return new WordKnowledge(lexicon, lexicon.phrases());
    }

    /// What there is for all other languages: phrases of several at once, so that nobody has to
    /// tell them apart.
    public static WordKnowledge ofTheWorld() {
        return new WordKnowledge(null, Phrasebooks.named(Phrasebooks.WORLD).orElseThrow());
    }
}
