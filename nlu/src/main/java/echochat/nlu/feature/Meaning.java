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

    float[] of(List<Token> tokens) {
        var sum = new float[dimensions()];
        for (var token : tokens) {
            add(token, 1, sum);
        }
        var scale = scale(sum);
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= scale;
        }
        return sum;
    }

    /// What each token gave; the rows sum to [#of].
    float[][] parts(List<Token> tokens) {
        var sum = new float[dimensions()];
        tokens.forEach(token -> add(token, 1, sum));
        var scale = scale(sum);
        var parts = new float[tokens.size()][dimensions()];
        for (int i = 0; i < parts.length; i++) {
            add(tokens.get(i), scale, parts[i]);
        }
        return parts;
    }

    private void add(Token token, float factor, float[] sum) {
        var folded = Folding.fold(token.text());
        var word = lexicon.word(folded);
        if (word != Lexicon.MISSING) {
            lexicon.addTo(sum, word, factor * rarity.of(folded));
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
