package echochat.lexicon;

import echochat.nlu.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Collects words by how usual they are, each once, at the most usual rank that it was added with.
final class WordRanks {
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Map<String, Integer> ranks = new TreeMap<>();

    /// Words with signs in them are left out: messages are cut there.
    void add(Collection<String> words, int rank) {
        for (var word : words) {
            var folded = Folding.fold(word);
            if (LETTERS.matcher(folded).matches()) {
                ranks.merge(folded, rank, Math::min);
            }
        }
    }

    /// The words of a rank that are kept, in the order of the alphabet.
    List<String> of(int rank, Predicate<String> isKept) {
        var words = new ArrayList<String>();
        ranks.forEach(
                (word, its) -> {
                    if (its == rank && isKept.test(word)) {
                        words.add(word);
                    }
                });
        return words;
    }
}
