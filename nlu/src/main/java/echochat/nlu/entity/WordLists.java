package echochat.nlu.entity;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the phrases of the lookup tables in a message, whatever their case and the spaces between
/// their words. The longest phrase from a word on is taken.
public final class WordLists {
    private static final double CONFIDENCE = 0.9;

    private final SortedMap<String, List<String>> lists;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /// @param lists from the name of an entity to its phrases
    public WordLists(Map<String, List<String>> lists) {
        this.lists = new TreeMap<>(lists);
        this.lists.forEach(
                (entity, phrases) -> {
                    var label = new Label(entity, null, null);
                    phrases.forEach(phrase -> add(phrase, label));
                });
        byFirstWord
                .values()
                .forEach(entries -> entries.sort((a, b) -> b.words.size() - a.words.size()));
    }

    private record Entry(List<String> words, Label label) {}

    public SortedMap<String, List<String>> lists() {
        return lists;
    }

    private void add(String phrase, Label label) {
        var words =
                Tokenizer.tokenize(phrase).stream()
                        .map(token -> Folding.fold(token.text()))
                        .toList();
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Entry(words, label));
        }
    }

    /// Every phrase found; those of different lists may overlap.
    public List<Candidate> find(List<Token> tokens) {
        var found = new ArrayList<Candidate>();
        if (byFirstWord.isEmpty()) {
            return found;
        }
        var words = tokens.stream().map(token -> Folding.fold(token.text())).toList();
        for (int start = 0; start < words.size(); start++) {
            addLongest(tokens, words, start, found);
        }
        return found;
    }

    private void addLongest(
            List<Token> tokens, List<String> words, int start, List<Candidate> found) {
        int longest = 0;
        for (var entry : byFirstWord.getOrDefault(words.get(start), List.of())) {
            var length = entry.words.size();
            if (length < longest) {
                return;
            }
            var end = start + length;
            if (end <= words.size() && entry.words.equals(words.subList(start, end))) {
                longest = length;
                var from = tokens.get(start).start();
                var to = tokens.get(end - 1).end();
                found.add(new Candidate(from, to, entry.label, CONFIDENCE, Candidate.LOOKUP));
            }
        }
    }
}
