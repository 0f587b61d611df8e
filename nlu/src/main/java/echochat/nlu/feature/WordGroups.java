package echochat.nlu.feature;

import echochat.nlu.lexicon.Lexicon;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The lexicon's finest groups of like words as pieces of a message: "limit" and "maximum" are two
/// words of one group, so that what is learned of the one helps to understand the other.
final class WordGroups {
    /// In place of a piece for a word that is in no group.
    static final long NO_PIECE = 0;

    /// For messages of which nothing is known beforehand.
    static final WordGroups NONE = new WordGroups(null, new long[0]);

    private final @Nullable Lexicon lexicon;
    private final long[] pieces; // by group

    private WordGroups(@Nullable Lexicon lexicon, long[] pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    static WordGroups of(@Nullable Lexicon lexicon) {
        if (lexicon == null) {
            return NONE;
        }
        var pieces = new long[lexicon.groups(finest(lexicon))];
        for (int group = 0; group < pieces.length; group++) {
            pieces[group] = MessagePieces.group(group);
        }
        return new WordGroups(lexicon, pieces);
    }

    private static int finest(Lexicon lexicon) {
        return lexicon.levels() - 1;
    }

    /// The places that a vocabulary has for them, ascending.
    int[] placesIn(LongIndex vocabulary) {
        return LongStream.of(pieces)
                .mapToInt(vocabulary::get)
                .filter(place -> place != LongIndex.MISSING)
                .sorted()
                .toArray();
    }

    /// @param words places in the lexicon
    /// @return for each word its group's piece or [#NO_PIECE]
    long[] pieces(int[] words) {
        if (lexicon == null) {
            return pieces;
        }
        var result = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            if (words[i] != Lexicon.MISSING) {
                result[i] = pieces[lexicon.group(words[i], finest(lexicon))];
            }
        }
        return result;
    }
}
