package echochat.nlu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Words that a lexicon was not made with, each told by words that it has: `uber: taxi cab`. Their
/// vectors are the means of those; they are in the groups of the first. Immutable.
final class LikeWords {
    private final List<int[]> likes = new ArrayList<>(); // places in the lexicon
    private final WordVectors vectors;

    /// Puts the words behind those of the lexicon; one that it has by itself stays what it is.
    ///
    /// @param lines a word each and, after a colon, what it is like, the nearest first; what begins
    ///     with `#` is a remark
    /// @param places of the lexicon's words; gets those of the others too
    LikeWords(List<String> lines, Map<String, Integer> places, WordVectors known) {
        var made = new ArrayList<float[]>();
        for (var line : lines) {
            var parts = line.split(": ");
            if (!line.startsWith("#") && places.putIfAbsent(parts[0], places.size()) == null) {
                var like = Stream.of(parts[1].split(" ")).mapToInt(places::get).toArray();
                likes.add(like);
                made.add(mean(like, known));
            }
        }
        vectors = made.isEmpty() ? known : WordVectors.of(made.toArray(float[][]::new));
    }

    /// Of length 1, as all vectors of a lexicon.
    private static float[] mean(int[] words, WordVectors known) {
        var sum = new float[known.dimensions()];
        for (var word : words) {
            known.addTo(sum, word, 1);
        }
        double squares = 0;
        for (var number : sum) {
            squares += number * number;
        }
        var length = (float) Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    void addTo(float[] sum, int word, float factor) {
        vectors.addTo(sum, word, factor);
    }

    /// The place of the word that it is most like.
    int nearest(int word) {
        return likes.get(word)[0];
    }
}
