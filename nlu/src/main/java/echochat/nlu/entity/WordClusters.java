package echochat.nlu.entity;

/// Knowledge of which words mean similar things, in groupings from coarse to fine.
interface WordClusters {
    /// Without knowledge of any word.
    WordClusters NONE =
            new WordClusters() {
                @Override
                public int word(String folded) {
                    return UNKNOWN;
                }

                @Override
                public int cluster(int word, int level) {
                    return UNKNOWN;
                }
            };

    /// What taggers look words up in. A tagger that learned with other clusters than it is used
    /// with still works: what it does not know is not counted.
    WordClusters STANDARD = NONE;

    int UNKNOWN = -1;
    int LEVELS = 3;

    /// The number of a word, [#UNKNOWN] if there is none.
    int word(String folded);

    /// The cluster that a known word belongs to; level 0 is the coarsest.
    int cluster(int word, int level);
}
