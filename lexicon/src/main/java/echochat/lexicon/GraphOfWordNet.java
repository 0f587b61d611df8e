package echochat.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ties synsets by WordNet's pointers and by the words of their glosses: a gloss ties its synset
/// to the first sense of each of its words, the more the rarer the word is in glosses.
final class GraphOfWordNet {
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("a an the of or and in to for by with on as is are be was were it its that which"
                                    + " who whom whose from at not no used having has have had been being"
                                    + " someone something somebody some any other such into than but very"
                                    + " when where while usually especially often also more most")
                            .split(" "));
    private static final double ANTONYM = 0.3;
    private static final double INSTANCE = 0.5;
    private static final double SMOOTH = 10;
    private static final double COMMON = 0.2;

    private final WordNet wordNet;
    private final Morphology morphology;
    private final Map<String, Integer> glossesWith = new HashMap<>();

    GraphOfWordNet(WordNet wordNet, Morphology morphology) {
        this.wordNet = wordNet;
        this.morphology = morphology;
    }

    SynsetGraph graph() {
        var synsets = wordNet.synsets();
        var builder = new SynsetGraph.Builder(synsets.size());
        var glosses = new ArrayList<Set<String>>();
        for (int node = 0; node < synsets.size(); node++) {
            for (var pointer : synsets.get(node).pointers()) {
                builder.tie(node, wordNet.place(pointer.target()), weight(pointer.symbol()));
            }
            glosses.add(words(synsets.get(node).gloss()));
            glosses.get(node).forEach(word -> glossesWith.merge(word, 1, Integer::sum));
        }
        tieGlosses(builder, glosses);
        return builder.build();
    }

    /// In how many glosses the word occurs.
    int glossesWith(String word) {
        return glossesWith.getOrDefault(word, 0);
    }

    private static double weight(String symbol) {
        if (symbol.equals("!")) {
            return ANTONYM;
        }
        return symbol.endsWith("i") ? INSTANCE : 1;
    }

    /// Of the definition; examples stand in quotes after it.
    private static Set<String> words(String gloss) {
        var quote = gloss.indexOf('"');
        var definition = quote < 0 ? gloss : gloss.substring(0, quote);
        var words = new LinkedHashSet<String>();
        for (var word : definition.toLowerCase(java.util.Locale.ROOT).split("[^a-z']+")) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void tieGlosses(SynsetGraph.Builder builder, List<Set<String>> glosses) {
        var count = glosses.size();
        for (int node = 0; node < count; node++) {
            for (var word : glosses.get(node)) {
                var share = count / (glossesWith(word) + SMOOTH);
                var rarity = StrictMath.log(share) / StrictMath.log(count);
                var sense = rarity < COMMON ? -1 : firstSense(word);
                if (sense >= 0) {
                    builder.tie(node, sense, rarity * rarity);
                }
            }
        }
    }

    /// As the kind of word that it most often is.
    private int firstSense(String word) {
        int sense = -1;
        double most = -1;
        for (var kind : PartOfSpeech.values()) {
            var lemma = morphology.lemma(word, kind);
            // of kinds that are equally common, the first, since a noun is likeliest
            var uses = lemma == null ? -1 : lemma.allUses();
            if (lemma != null && uses > most) {
                most = uses;
                sense = lemma.senses()[0];
            }
        }
        return sense;
    }
}
