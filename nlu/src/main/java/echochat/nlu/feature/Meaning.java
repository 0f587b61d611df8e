package echochat.nlu.feature;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.List;

/// What a message is about: the mean of its words' vectors, each weighing by its rarity, scaled to
/// length 1; zeros if the lexicon knows none of them.
final class Meaning {
    private final Lexicon lexicon;
    private final Rarity rarity;

    /// How much a word of the messages weighs.
    interface Rarity {
        float of(String foldedWord);
    }

    Meaning(Lexicon lexicon, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int dimensions() {
        return lexicon.dimensions();
    }

    /// @param words of the tokens, as the lexicon places them
    float[] of(List<Token> tokens, int[] words) {
        var sum = sum(tokens, words);
        var scale = scale(sum);
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= scale;
        }
        return sum;
    }

    /// What each token gave; the rows sum to [#of].
    float[][] parts(List<Token> tokens) {
        var words = lexicon.words(tokens);
        var scale = scale(sum(tokens, words));
        var parts = new float[tokens.size()][dimensions()];
        for (int i = 0; i < parts.length; i++) {
            add(tokens.get(i), words[i], scale, parts[i]);
        }
        return parts;
    }

    private float[] sum(List<Token> tokens, int[] words) {
        var sum = new float[dimensions()];
        for (int i = 0; i < words.length; i++) {
            add(tokens.get(i), words[i], 1, sum);
        }
        return sum;
    }

    private void add(Token token, int word, float factor, float[] sum) {
        if (word != Lexicon.MISSING) {
            lexicon.addTo(sum, word, factor * rarity.of(Folding.fold(token.text())));
        }
    }

    private static float scale(float[] sum) {
        double squares = 0;
        for (var number : sum) {
            squares += number * number;
        }
        return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    }
}
