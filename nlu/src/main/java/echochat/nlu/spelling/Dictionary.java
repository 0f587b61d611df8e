package echochat.nlu.spelling;

import echochat.nlu.feature.FeatureHash;
import echochat.nlu.feature.LongIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words of a language that are spelt rightly, and how usual they are. Each belongs to a lexicon,
/// whose name its file has; such a file is lines, one word each, the most usual first, an
/// empty line after each rank. Made by the module `lexicon`. Immutable.
final class Dictionary {
    /// The answer for a word that is not there.
    static final int MISSING = LongIndex.MISSING;

    /// The rank of words that are right, but so rare that another is not read as one of them.
    static final int RARE = 3;

    private static final int USUAL_SIZE = 1 << 16;

    static final Dictionary EMPTY = new Dictionary(0);
    private static final Map<String, Dictionary> LOADED = new ConcurrentHashMap<>();

    private final LongIndex ranks;

    private Dictionary(int expected) {
        ranks = new LongIndex(expected);
    }

    /// The dictionary of a lexicon; an empty one where it has none. Read at the first call.
    ///
    /// @param lexicon the name of one that there is
    static Dictionary of(String lexicon) {
        return LOADED.computeIfAbsent(lexicon, Dictionary::read);
    }

    private static Dictionary read(String lexicon) {
        try (var in = Dictionary.class.getResourceAsStream(lexicon + ".dictionary")) {
            return in == null ? EMPTY : read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Dictionary read(InputStream in) throws IOException {
        var dictionary = new Dictionary(USUAL_SIZE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int rank = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                rank++;
            } else {
                dictionary.ranks.put(hash(line), rank);
            }
        }
        return dictionary;
    }

    private static long hash(CharSequence word) {
        return FeatureHash.finish(FeatureHash.add(FeatureHash.start(0), word));
    }

    boolean isEmpty() {
        return ranks.size() == 0;
    }

    /// From 0, the thousands that are used most, to [#RARE]; or [#MISSING].
    int rank(CharSequence folded) {
        return ranks.get(hash(folded));
    }
}
