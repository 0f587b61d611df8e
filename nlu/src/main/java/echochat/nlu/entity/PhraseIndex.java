package echochat.nlu.entity;

import echochat.nlu.feature.FeatureHash;
import echochat.nlu.feature.LongIndex;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.List;

/// A trie over the words of all phrases, kept as one table from the hash of each beginning of a
/// phrase to what ends there. Phrases of more than 100 words are left out.
final class PhraseIndex {
    static final int LONGEST = 100;
    static final long ROOT = FeatureHash.start(71);

    private static final int WORD_KIND = 72;

    private final PhraseStore store;
    private final LongIndex ends = new LongIndex(1 << 10); // 0, or a phrase and one
    private final int[] others; // another phrase and one with the same words, or 0

    PhraseIndex(PhraseStore store) {
        this.store = store;
        others = new int[store.size()];
        for (int phrase = 0; phrase < store.size(); phrase++) {
            add(phrase, Tokenizer.tokenize(store.phrase(phrase)));
        }
    }

    private void add(int phrase, List<Token> words) {
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        var state = ROOT;
        for (var word : words) {
            state = after(state, hash(Folding.fold(word.text())));
            if (!leads(state)) {
                ends.put(state, 0);
            }
        }
        for (int other = first(state); other >= 0; other = next(other)) {
            if (store.listOf(other) == store.listOf(phrase)) {
                return; // the same but for case
            }
        }
        others[phrase] = ends.get(state);
        ends.put(state, phrase + 1);
    }

    static long hash(String foldedWord) {
        return FeatureHash.add(FeatureHash.start(WORD_KIND), foldedWord);
    }

    /// The state that a word leads to; states are numbers other than 0.
    static long after(long state, long word) {
        return FeatureHash.finish(FeatureHash.join(state, word));
    }

    /// Whether some phrase begins like this.
    boolean leads(long state) {
        return ends.get(state) != LongIndex.MISSING;
    }

    /// A phrase that ends in this state, or -1; [#next] gives those of other lists.
    int first(long state) {
        return Math.max(0, ends.get(state)) - 1;
    }

    int next(int phrase) {
        return others[phrase] - 1;
    }

    boolean isEmpty() {
        return ends.size() == 0;
    }
}
