package echochat.nlu.entity;

/// What a tagger sees at each token of a message.
interface Observations {
    int tokens();

    /// Hashes of what is seen at a token, none of them 0.
    long[] at(int token);

    /// The one of them that is the word itself.
    long ownWord(int token);

    /// Those of them that are the word itself and, where words have kinds, its kinds.
    default long[] wordAndKinds(int token) {
        return new long[] {ownWord(token)};
    }
}
