package echochat.nlu.entity;

import echochat.nlu.feature.FeatureHash;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tagger looks at for each token: the word and its neighbours, what words of the kind
/// mean, beginnings and endings, the shape, and what the message is about.
final class TokenFeatures implements Observations {
    /// How many bits a hash has: so few that a model's file stays small, enough that unknown
    /// features are not taken for known ones.
    static final int BITS = 40;

    /// What a tagger adds where it does not know the word.
    static final long STRANGER = kept(90, FeatureHash.start(90));

    private static final int REACH = 2;
    private static final int WORD = 10;
    private static final int AFFIX = 4;
    private static final int OWN_KIND = 60;
    private static final int KINDS = 3; // of each level: before, at and behind the token
    private static final long OUTSIDE = FeatureHash.add(FeatureHash.start(7), "outside");

    private final long[] words; // hash of each token's folded text
    private final long[] shapes;
    private final int levels;
    private final long[][] clusters; // per level and token, 0 if the word is not known
    private final String[] folded;
    private final long intent;
    private long[] found = new long[64];
    private int size;

    TokenFeatures(List<Token> tokens, int intent, @Nullable Lexicon lexicon) {
        var count = tokens.size();
        words = new long[count];
        shapes = new long[count];
        folded = new String[count];
        levels = lexicon == null ? 0 : lexicon.levels();
        clusters = new long[levels][count];
        this.intent = FeatureHash.finish(FeatureHash.start(9) + intent);
        for (int i = 0; i < count; i++) {
            folded[i] = Folding.fold(tokens.get(i).text());
            words[i] = FeatureHash.add(FeatureHash.start(1), folded[i]);
            shapes[i] = Shape.of(tokens.get(i).text());
            if (lexicon != null) {
                lookUp(i, lexicon);
            }
        }
    }

    private void lookUp(int token, Lexicon lexicon) {
        var word = lexicon.word(folded[token]);
        if (word != Lexicon.MISSING) {
            for (int level = 0; level < levels; level++) {
                var kind = FeatureHash.start(80 + level) + lexicon.group(word, level);
                clusters[level][token] = FeatureHash.finish(kind);
            }
        }
    }

    /// @param lexicon absent if nothing is known of the words beforehand
    static Observer observer(@Nullable Lexicon lexicon) {
        return (tokens, intent) -> new TokenFeatures(tokens, intent, lexicon);
    }

    @Override
    public int tokens() {
        return words.length;
    }

    @Override
    public long[] at(int token) {
        size = 0;
        addNeighbours(token);
        addAffixes(folded[token]);
        add(40, shapes[token]);
        add(41, FeatureHash.join(shape(token - 1), shapes[token]));
        add(42, FeatureHash.join(shapes[token], shape(token + 1)));
        addIntent(token);
        addClusters(token);
        return Arrays.copyOf(found, size);
    }

    @Override
    public long ownWord(int token) {
        return kept(WORD, words[token]);
    }

    @Override
    public long[] wordAndKinds(int token) {
        var all = new long[1 + levels];
        all[0] = ownWord(token);
        int count = 1;
        for (int level = 0; level < levels; level++) {
            if (clusters[level][token] != 0) {
                all[count++] = kept(OWN_KIND + KINDS * level, clusters[level][token]);
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void addNeighbours(int token) {
        for (int distance = -REACH; distance <= REACH; distance++) {
            add(WORD + distance, word(token + distance));
        }
        for (int distance = -REACH; distance < REACH; distance++) {
            var second = word(token + distance + 1);
            add(20 + distance, FeatureHash.join(word(token + distance), second));
        }
        add(28, FeatureHash.join(word(token - 1), word(token + 1)));
    }

    private void addAffixes(String text) {
        var end = text.length();
        for (int length = 1; length <= Math.min(AFFIX, end - 1); length++) {
            var start = FeatureHash.start(length);
            add(30, FeatureHash.add(start, text.subSequence(0, length)));
            add(31, FeatureHash.add(start, text.subSequence(end - length, end)));
        }
    }

    private void addIntent(int token) {
        add(50, intent);
        add(51, FeatureHash.join(intent, words[token]));
        add(52, FeatureHash.join(intent, word(token - 1)));
        add(53, FeatureHash.join(intent, word(token + 1)));
        add(54, FeatureHash.join(intent, shapes[token]));
    }

    private void addClusters(int token) {
        for (int level = 0; level < levels; level++) {
            for (int distance = -1; distance <= 1; distance++) {
                var cluster = cluster(token + distance, level);
                if (cluster != 0) {
                    add(OWN_KIND + KINDS * level + distance, cluster);
                }
            }
            if (clusters[level][token] != 0) {
                add(70 + level, FeatureHash.join(intent, clusters[level][token]));
            }
        }
    }

    private long word(int index) {
        return index < 0 || index >= words.length ? OUTSIDE - Math.min(index, 0) : words[index];
    }

    private long shape(int index) {
        return index < 0 || index >= words.length ? OUTSIDE : shapes[index];
    }

    private long cluster(int index, int level) {
        return index < 0 || index >= words.length ? 0 : clusters[level][index];
    }

    private void add(int kind, long hash) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = kept(kind, hash);
    }

    private static long kept(int kind, long hash) {
        var full = FeatureHash.finish(FeatureHash.join(FeatureHash.start(kind), hash));
        var kept = full >>> (Long.SIZE - BITS);
        return kept == 0 ? 1 : kept;
    }
}
