package echochat.nlu.system.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a number that is written as one word: `zweiundzwanzig` is zwei, und, zwanzig.
final class Compounds {
    private static final int LONGEST_WORD = 80;

    private final Map<String, Morpheme> morphemes;
    private final int longest;

    Compounds(Map<String, Morpheme> morphemes) {
        this.morphemes = morphemes;
        longest = morphemes.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Empty if the word is anything but morphemes of numbers.
    List<Morpheme> cut(String word) {
        if (morphemes.isEmpty() || word.length() > LONGEST_WORD) {
            return List.of();
        }
        var parts = new ArrayList<Morpheme>();
        return cut(word, 0, new boolean[word.length() + 1], parts) ? parts : List.of();
    }

    /// @param dead places that were tried in vain, so that no place is tried twice
    private boolean cut(String word, int from, boolean[] dead, List<Morpheme> parts) {
        if (from == word.length()) {
            return true;
        }
        for (int end = Math.min(word.length(), from + longest); end > from; end--) {
            var morpheme = morphemes.get(word.substring(from, end));
            if (morpheme != null && !dead[end]) {
                parts.add(morpheme);
                if (cut(word, end, dead, parts)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        dead[from] = true;
        return false;
    }
}
