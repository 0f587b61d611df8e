package echochat.nlu.feature;

/// What strikes about a message before anybody guesses its intent. The array is not to be changed.
///
/// @param tokens how many it is made of
/// @param groups the finest groups of like words that the lexicon puts its words in, ascending,
///     each once; none in a language without a lexicon
/// @param familiarWords share of its words and pairs that were seen in training, weighted by
///     rarity, from 0 to 1
/// @param familiarRuns the same for runs of characters
public record Traits(int tokens, int[] groups, float familiarWords, float familiarRuns) {
    Traits withFamiliarity(float words, float runs) {
        return new Traits(tokens, groups, words, runs);
    }
}
