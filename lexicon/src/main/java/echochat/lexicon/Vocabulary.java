package echochat.lexicon;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words that get a vector: the single words of WordNet that are used most, by its tagged
/// texts, its glosses and the number of their senses, and of the others those that people use, by
/// the thesaurus and by what they are about. Names of people and of families of plants and animals
/// are left out, and so are adverbs whose adjective is there, and what is no token or very long.
final class Vocabulary {
    private static final int COMMONEST = 29_000;
    private static final Pattern SINGLE = Pattern.compile("[a-z][a-z'-]*");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,14}");
    private static final double SENSE = 0.3; // uses that a sense more counts for
    private static final int SHORTEST = 2; // of those that are not among the commonest
    private static final String ADVERB = "ly";

    /// Words of grammar that WordNet knows as something else only: astatine, areas, information
    /// technology, the World Health Organization.
    private static final Set<String> GRAMMAR =
            Set.of("an are at es fe ha ho isn it or se te who wont".split(" "));

    private final WordNet wordNet;
    private final Thesaurus thesaurus;
    private final SortedMap<String, Double> uses = new TreeMap<>();

    Vocabulary(WordNet wordNet, GraphOfWordNet graph, Thesaurus thesaurus) {
        this.wordNet = wordNet;
        this.thesaurus = thesaurus;
        for (var kind : PartOfSpeech.values()) {
            for (var lemma : wordNet.lemmas(kind).entrySet()) {
                var score = lemma.getValue().allUses() + SENSE * lemma.getValue().senses().length;
                if (SINGLE.matcher(lemma.getKey()).matches()) {
                    uses.merge(lemma.getKey(), score, Double::sum);
                }
            }
        }
        uses.replaceAll((word, score) -> score + graph.glossesWith(word));
    }

    /// All single words of WordNet, in the order of the alphabet.
    Set<String> all() {
        return uses.keySet();
    }

    /// Those that get a vector, in the order of the alphabet.
    SortedSet<String> words() {
        var kinds = new KindsOfWords(wordNet);
        var words = commonest();
        for (var word : uses.keySet()) {
            var isUsed = thesaurus.has(word) || kinds.isEveryday(word);
            if (isUsed && word.length() >= SHORTEST && !GRAMMAR.contains(word)) {
                words.add(word);
            }
        }
        words.removeIf(word -> !WORD.matcher(word).matches() || kinds.isName(word));
        var all = Set.copyOf(words);
        words.removeIf(word -> kinds.isAdverb(word) && isOf(all, word));
        return words;
    }

    private static boolean isOf(Set<String> words, String adverb) {
        return adverb.endsWith(ADVERB)
                && words.contains(adverb.substring(0, adverb.length() - ADVERB.length()));
    }

    private SortedSet<String> commonest() {
        var words = new TreeSet<String>();
        uses.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .forEach(entry -> words.add(entry.getKey()));
        return words;
    }
}
