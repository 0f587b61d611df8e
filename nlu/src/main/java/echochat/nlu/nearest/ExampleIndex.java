package echochat.nlu.nearest;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds roughly which sentences have most in common with a message: their rare words, or words
/// like those. An inverted index of whole words is made in milliseconds, where one of all features
/// would take a second.
final class ExampleIndex {
    private static final int MOST_WORDS = 100; // of a message that are looked for

    private final ExampleWords words = new ExampleWords();
    private final int size;
    private final int[] starts; // of each word in the next
    private final int[] sentences;
    private final float[] rarity; // of each word
    private final float[] scale; // of each sentence: 1 / its length as a vector

    ExampleIndex(RememberedExamples examples) {
        size = examples.size();
        var pieces = new int[examples.words.size()][];
        for (int piece = 0; piece < pieces.length; piece++) {
            pieces[piece] = words.add(examples.words.get(piece));
        }
        var contents = new int[size][];
        var lastSeen = new int[words.size()];
        Arrays.fill(lastSeen, -1);
        for (int sentence = 0; sentence < size; sentence++) {
            contents[sentence] = distinct(examples.pieces(sentence), pieces, lastSeen, sentence);
        }
        starts = starts(contents);
        sentences = new int[starts[words.size()]];
        rarity = rarity();
        scale = new float[size];
        fill(contents);
    }

    /// @param lastSeen the number of the last sentence with each word
    private static int[] distinct(int[] numbers, int[][] pieces, int[] lastSeen, int sentence) {
        int most = 0;
        for (var number : numbers) {
            most += pieces[number].length;
        }
        var found = new int[most];
        int count = 0;
        for (var number : numbers) {
            for (var word : pieces[number]) {
                if (lastSeen[word] != sentence) {
                    lastSeen[word] = sentence;
                    found[count++] = word;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int[] starts(int[][] contents) {
        var result = new int[words.size() + 1];
        for (var sentence : contents) {
            for (var word : sentence) {
                result[word + 1]++;
            }
        }
        for (int word = 0; word < words.size(); word++) {
            result[word + 1] += result[word];
        }
        return result;
    }

    private float[] rarity() {
        var result = new float[words.size()];
        for (int word = 0; word < result.length; word++) {
            var share = (1.0 + size) / (1.0 + starts[word + 1] - starts[word]);
            result[word] = (float) (1 + StrictMath.log(share));
        }
        return result;
    }

    private void fill(int[][] contents) {
        var next = starts.clone();
        for (int sentence = 0; sentence < size; sentence++) {
            float squares = 0;
            for (var word : contents[sentence]) {
                sentences[next[word]++] = sentence;
                squares += rarity[word] * rarity[word];
            }
            scale[sentence] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        }
    }

    /// The numbers of the sentences that have most in common with the message, the best first.
    int[] best(String message, int most) {
        var scores = scores(message);
        var limit = highest(scores, most);
        return IntStream.range(0, size)
                .filter(number -> scores[number] > 0 && scores[number] >= limit)
                .boxed()
                .sorted((one, other) -> Float.compare(scores[other], scores[one]))
                .mapToInt(Integer::intValue)
                .limit(most)
                .toArray();
    }

    private float[] scores(String message) {
        var weights = weights(message);
        var scores = new float[size];
        for (int word = 0; word < weights.length; word++) {
            if (weights[word] > 0) {
                var weight = weights[word] * rarity[word] * rarity[word];
                for (int place = starts[word]; place < starts[word + 1]; place++) {
                    scores[sentences[place]] += weight;
                }
            }
        }
        for (int sentence = 0; sentence < size; sentence++) {
            scores[sentence] *= scale[sentence];
        }
        return scores;
    }

    /// How much of each word is in the message.
    private float[] weights(String message) {
        var weights = new float[words.size()];
        var found = ExampleWords.words(message);
        for (var word : new TreeSet<>(found.subList(0, Math.min(found.size(), MOST_WORDS)))) {
            words.like(
                    word,
                    (other, likeness) ->
                            weights[other] = Math.max(weights[other], (float) likeness));
        }
        return weights;
    }

    /// The score that is reached so many times.
    private static float highest(float[] scores, int count) {
        var best = new float[count]; // ascending
        for (var score : scores) {
            if (score > best[0]) {
                int place = 0;
                while (place + 1 < count && best[place + 1] < score) {
                    best[place] = best[++place];
                }
                best[place] = score;
            }
        }
        return best[0];
    }
}
