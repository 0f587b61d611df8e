package echochat.nlu.nearest;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The different words of sentences, and which of them are like a given one: those that share most
/// of their runs of three characters, so that a word is found in another form or with a typo. Each
/// word's runs are the bits of a single number, which makes looking through all of them cheap.
final class ExampleWords {
    private static final double LIKE = 0.4;
    private static final double LESS = 0.7; // what a like word counts at most
    private static final int SHORTEST = 4; // shorter ones say too little of each other

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] runs = new long[256];

    /// Hears of words.
    @FunctionalInterface
    interface Listener {
        /// @param likeness from 0 to 1, which is the same word
        void onLike(int word, double likeness);
    }

    /// The words of a piece of text, as numbers.
    int[] add(String piece) {
        var found = words(piece);
        var result = new int[found.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = number(found.get(i));
        }
        return result;
    }

    private int number(String word) {
        var known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) {
            return known;
        }
        var number = numbers.size() - 1;
        if (number == runs.length) {
            runs = Arrays.copyOf(runs, number * 2);
        }
        runs[number] = runs(word);
        return number;
    }

    int size() {
        return numbers.size();
    }

    /// The words of a text, folded.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (Token token : Tokenizer.tokenizeBeginning(text)) {
            words.add(Folding.fold(token.text()));
        }
        return words;
    }

    /// Tells of the word itself, if it is known, and of all that are like it.
    void like(String word, Listener listener) {
        var own = numbers.getOrDefault(word, -1);
        if (own >= 0) {
            listener.onLike(own, 1);
        }
        var wanted = runs(word);
        for (int other = 0; other < numbers.size() && wanted != 0; other++) {
            var common = Long.bitCount(wanted & runs[other]);
            if (common > 0 && other != own) {
                var likeness = (double) common / Long.bitCount(wanted | runs[other]);
                if (likeness >= LIKE) {
                    listener.onLike(other, LESS * likeness);
                }
            }
        }
    }

    /// A bit for each run of three characters, with the ends of the word; 0 for short words.
    private static long runs(String word) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        long bits = 0;
        for (int i = -1; i + 2 <= word.length(); i++) {
            var run = at(word, i) * 961 + at(word, i + 1) * 31 + at(word, i + 2);
            bits |= 1L << ((run * 0x9E3779B9) >>> 26);
        }
        return bits;
    }

    private static int at(String word, int place) {
        return place < 0 || place == word.length() ? ' ' : word.charAt(place);
    }
}
