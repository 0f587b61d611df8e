package echochat.nlu.entity;

import echochat.nlu.feature.FeatureHash;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.List;

/// What taggers of the first format look at, never to be changed: the word and its neighbours,
/// beginnings and endings, the shape, and what the message is about.
final class FirstTokenFeatures implements Observations {
    private static final int REACH = 2;
    private static final int AFFIX = 4;
    private static final long OUTSIDE = FeatureHash.add(FeatureHash.start(7), "outside");

    private final long[] words; // hash of each token's folded text
    private final long[] shapes;
    private final String[] folded;
    private final long intent;
    private long[] found = new long[48];
    private int size;

    FirstTokenFeatures(List<Token> tokens, int intent) {
        var count = tokens.size();
        words = new long[count];
        shapes = new long[count];
        folded = new String[count];
        this.intent = FeatureHash.finish(FeatureHash.start(9) + intent);
        for (int i = 0; i < count; i++) {
            folded[i] = Folding.fold(tokens.get(i).text());
            words[i] = FeatureHash.add(FeatureHash.start(1), folded[i]);
            shapes[i] = Shape.of(tokens.get(i).text());
        }
    }

    @Override
    public int tokens() {
        return words.length;
    }

    /// Hashes of what is seen at a token; valid until the next call.
    @Override
    public long[] at(int token) {
        size = 0;
        addNeighbours(token);
        addAffixes(folded[token]);
        add(40, shapes[token]);
        add(41, FeatureHash.join(shape(token - 1), shapes[token]));
        add(42, FeatureHash.join(shapes[token], shape(token + 1)));
        addIntent(token);
        return java.util.Arrays.copyOf(found, size);
    }

    @Override
    public long ownWord(int token) {
        return FeatureHash.finish(FeatureHash.join(FeatureHash.start(10), words[token]));
    }

    private void addNeighbours(int token) {
        for (int distance = -REACH; distance <= REACH; distance++) {
            add(10 + distance, word(token + distance));
        }
        for (int distance = -REACH; distance < REACH; distance++) {
            add(
                    20 + distance,
                    FeatureHash.join(word(token + distance), word(token + distance + 1)));
        }
        add(28, FeatureHash.join(word(token - 1), word(token + 1)));
    }

    private void addAffixes(String text) {
        for (int length = 1; length <= Math.min(AFFIX, text.length() - 1); length++) {
            var end = text.length() - length;
            add(30, FeatureHash.add(FeatureHash.start(length), text.subSequence(0, length)));
            add(
                    31,
                    FeatureHash.add(
                            FeatureHash.start(length), text.subSequence(end, text.length())));
        }
    }

    private void addIntent(int token) {
        add(50, intent);
        add(51, FeatureHash.join(intent, words[token]));
        add(52, FeatureHash.join(intent, word(token - 1)));
        add(53, FeatureHash.join(intent, word(token + 1)));
        add(54, FeatureHash.join(intent, shapes[token]));
    }

    private long word(int index) {
        return index < 0 || index >= words.length ? OUTSIDE - Math.min(index, 0) : words[index];
    }

    private long shape(int index) {
        return index < 0 || index >= words.length ? OUTSIDE : shapes[index];
    }

    private void add(int kind, long hash) {
        if (size == found.length) {
            found = java.util.Arrays.copyOf(found, size * 2);
        }
        found[size++] = FeatureHash.finish(FeatureHash.join(FeatureHash.start(kind), hash));
    }
}
