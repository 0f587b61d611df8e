package echochat.lexicon;

import java.util.SortedMap;
import java.util.TreeMap;

/// What a word may mean: its senses with their shares, of all kinds of words that it is.
final class Senses {
    private static final int MOST = 8; // of a kind

    private final Morphology morphology;

    Senses(Morphology morphology) {
        this.morphology = morphology;
    }

    /// Shares by synset, summing to 1. Roots flatten them: the commonest sense in the tagged texts,
    /// mostly novels, is not always the one that people write to a bot about.
    SortedMap<Integer, Double> of(String word) {
        var shares = new TreeMap<Integer, Double>();
        for (var kind : PartOfSpeech.values()) {
            var lemma = morphology.lemma(word, kind);
            if (lemma != null) {
                add(lemma, shares);
            }
        }
        double sum = 0;
        for (var share : shares.values()) {
            sum += share;
        }
        var whole = sum;
        shares.replaceAll((_, share) -> share / whole);
        return shares;
    }

    private static void add(WordNet.Lemma lemma, SortedMap<Integer, Double> shares) {
        var senses = lemma.senses();
        double whole = 0;
        for (int rank = 0; rank < senses.length; rank++) {
            whole += lemma.uses()[rank] + 1.0 / (rank + 1);
        }
        var weight = Math.sqrt(1 + lemma.allUses());
        for (int rank = 0; rank < Math.min(MOST, senses.length); rank++) {
            var share = (lemma.uses()[rank] + 1.0 / (rank + 1)) / whole;
            shares.merge(senses[rank], weight * Math.sqrt(share), Double::sum);
        }
    }
}
