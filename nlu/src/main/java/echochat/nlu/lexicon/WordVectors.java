package echochat.nlu.lexicon;

/// A vector per word in four bits a number: from -7 to 7, times a scale of the word.
///
/// @param scales one per word
/// @param packed two numbers a byte, the first in the lower half, each plus 8
public record WordVectors(int dimensions, float[] scales, byte[] packed) {
    private static final int HIGHEST = 7;
    private static final int ZERO = 8;
    private static final int HALF = 4;
    private static final int LOWER = 0xF;

    /// Rounds vectors of an even length.
    public static WordVectors of(float[][] vectors) {
        var dimensions = vectors[0].length;
        var result =
                new WordVectors(
                        dimensions,
                        new float[vectors.length],
                        new byte[vectors.length * dimensions / 2]);
        for (int word = 0; word < vectors.length; word++) {
            result.pack(word, vectors[word]);
        }
        return result;
    }

    private void pack(int word, float[] vector) {
        float highest = 0;
        for (var number : vector) {
            highest = Math.max(highest, Math.abs(number));
        }
        scales[word] = Float.float16ToFloat(Float.floatToFloat16(highest / HIGHEST));
        int at = word * dimensions / 2;
        for (int i = 0; i < dimensions; i += 2) {
            packed[at++] = (byte) (rounded(vector[i], word) | rounded(vector[i + 1], word) << HALF);
        }
    }

    private int rounded(float number, int word) {
        var steps = scales[word] == 0 ? 0 : Math.round(number / scales[word]);
        return Math.clamp(steps, -HIGHEST, HIGHEST) + ZERO;
    }

    /// `sum += factor * vector`
    void addTo(float[] sum, int word, float factor) {
        var scale = factor * scales[word];
        int at = word * dimensions / 2;
        for (int i = 0; i < dimensions; i += 2) {
            var both = packed[at++];
            sum[i] += scale * ((both & LOWER) - ZERO);
            sum[i + 1] += scale * ((both >> HALF & LOWER) - ZERO);
        }
    }
}
