package echochat.nlu.entity;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the phrases of the lookup tables in a message, whatever their case and the spaces between
/// their words. The longest phrase from a word on is taken; the time does not depend on how many
/// phrases there are.
public final class WordLists {
    private static final double CONFIDENCE = 0.9;
    private static final String BETWEEN = " ";

    private final SortedMap<String, List<String>> lists;
    private final Map<String, List<Label>> labels = new HashMap<>(); // by folded words
    private final Map<String, BitSet> lengths = new HashMap<>(); // of phrases by first word

    /// @param lists from the name of an entity to its phrases
    public WordLists(Map<String, List<String>> lists) {
        this.lists = new TreeMap<>(lists);
        this.lists.forEach(
                (entity, phrases) -> {
                    var label = new Label(entity, null, null);
                    phrases.forEach(phrase -> add(phrase, label));
                });
    }

    public SortedMap<String, List<String>> lists() {
        return lists;
    }

    private void add(String phrase, Label label) {
        var words = fold(Tokenizer.tokenize(phrase));
        if (!words.isEmpty()) {
            lengths.computeIfAbsent(words.getFirst(), _ -> new BitSet()).set(words.size());
            labels.computeIfAbsent(join(words), _ -> new ArrayList<>(1)).add(label);
        }
    }

    private static List<String> fold(List<Token> tokens) {
        return tokens.stream().map(token -> Folding.fold(token.text())).toList();
    }

    private static String join(List<String> words) {
        return String.join(BETWEEN, words);
    }

    /// Every phrase found; those of different lists may overlap.
    public List<Candidate> find(List<Token> tokens) {
        var found = new ArrayList<Candidate>();
        if (labels.isEmpty()) {
            return found;
        }
        var words = fold(tokens);
        for (int start = 0; start < words.size(); start++) {
            addLongest(tokens, words, start, found);
        }
        return found;
    }

    private void addLongest(
            List<Token> tokens, List<String> words, int start, List<Candidate> found) {
        var possible = lengths.getOrDefault(words.get(start), new BitSet());
        var length = possible.previousSetBit(words.size() - start);
        while (length > 0) {
            var end = start + length;
            var matching = labels.get(join(words.subList(start, end)));
            if (matching != null) {
                var from = tokens.get(start).start();
                var to = tokens.get(end - 1).end();
                for (var label : matching) {
                    found.add(new Candidate(from, to, label, CONFIDENCE, Candidate.LOOKUP));
                }
                return;
            }
            length = possible.previousSetBit(length - 1);
        }
    }
}
