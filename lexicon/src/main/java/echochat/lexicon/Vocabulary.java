package echochat.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The words that get a vector: the single words of WordNet that are used most, by its tagged
/// texts, its glosses and the number of their senses.
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*");
    private static final double SENSE = 0.3; // uses that a sense more counts for

    private final WordNet wordNet;
    private final GraphOfWordNet graph;

    Vocabulary(WordNet wordNet, GraphOfWordNet graph) {
        this.wordNet = wordNet;
        this.graph = graph;
    }

    /// In the order of the alphabet.
    List<String> words(int count) {
        var uses = new TreeMap<String, Double>();
        for (var kind : PartOfSpeech.values()) {
            for (var lemma : wordNet.lemmas(kind).entrySet()) {
                var score = lemma.getValue().allUses() + SENSE * lemma.getValue().senses().length;
                if (WORD.matcher(lemma.getKey()).matches()) {
                    uses.merge(lemma.getKey(), score, Double::sum);
                }
            }
        }
        uses.replaceAll((word, score) -> score + graph.glossesWith(word));
        return uses.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
