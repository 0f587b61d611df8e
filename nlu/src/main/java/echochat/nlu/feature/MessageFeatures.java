package echochat.nlu.feature;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.Phrasebook;
import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a message into a vector of three blocks, each scaled to length 1: words and pairs of
/// words, runs of characters, both by sublinear frequency times rarity, and, where there is a
/// lexicon, the [Meaning] of the message, whose numbers come last and are never missing.
public final class MessageFeatures {
    private final long[] pieces;
    private final PieceRarity rarity;
    private final int longestRun;
    private final PieceIndex index;
    private final PieceVectors vectors;
    private final Phrasebook phrases;
    private final @Nullable Meaning meaning;

    /// @param pieces hashes in ascending order
    /// @param rarity of each, and of others
    /// @param known of the words beforehand
    public MessageFeatures(long[] pieces, PieceRarity rarity, WordKnowledge known) {
        this(pieces, rarity, Long.SIZE, MessagePieces.LONGEST_RUN, known);
    }

    /// @param bits of each hash, as [PieceIndex] keeps them
    /// @param longestRun of characters that was a piece in training
    MessageFeatures(
            long[] pieces, PieceRarity rarity, int bits, int longestRun, WordKnowledge known) {
        this.longestRun = longestRun;
        this.pieces = pieces;
        this.rarity = rarity;
        index = new PieceIndex(pieces, bits);
        vectors = new PieceVectors(index, rarity);
        phrases = known.phrases();
        var lexicon = known.lexicon();
        meaning = lexicon == null ? null : new Meaning(lexicon, this::rarityOf);
    }

    /// The phrases whose groups are pieces.
    public Phrasebook phrases() {
        return phrases;
    }

    /// How many numbers a vector may have.
    public int size() {
        return pieces.length + (meaning == null ? 0 : meaning.dimensions());
    }

    /// The place of the first number of the meaning; [#size] if there is none.
    public int firstOfMeaning() {
        return pieces.length;
    }

    /// The hashes, shortened as they are in a file.
    long[] shortPieces() {
        return index.shortened(pieces);
    }

    public @Nullable Lexicon lexicon() {
        return meaning == null ? null : meaning.lexicon();
    }

    int longestRun() {
        return longestRun;
    }

    /// The hash of the piece at a place.
    long piece(int place) {
        return pieces[place];
    }

    PieceRarity rarity() {
        return rarity;
    }

    /// @param hints names of the patterns found in the message
    public SparseVector of(List<Token> tokens, List<String> hints) {
        if (meaning == null) {
            return pieces(tokens, hints);
        }
        var words = meaning.lexicon().words(tokens);
        var groups = meaning.lexicon().finestGroups(words);
        return pieces(tokens, hints, groups).and(pieces.length, meaning.of(tokens, words));
    }

    /// The vector without the block of the meaning and without groups.
    ///
    /// @param hints names of the patterns found in the message
    public SparseVector pieces(List<Token> tokens, List<String> hints) {
        return pieces(tokens, hints, new int[0]);
    }

    private SparseVector pieces(List<Token> tokens, List<String> hints, int[] groups) {
        var found = MessagePieces.of(tokens, hints, phrases, longestRun);
        return vectors.of(found, tokens.size(), groups);
    }

    /// Whether the training messages have a word.
    public boolean knows(CharSequence foldedWord) {
        return index.get(MessagePieces.word(foldedWord)) != LongIndex.MISSING;
    }

    /// How much a word weighs.
    public float rarityOf(CharSequence foldedWord) {
        return rarity.of(index.get(MessagePieces.word(foldedWord)));
    }

    /// Which tokens gave the features of a message.
    ///
    /// @param vector what [#of] made of the same tokens and hints
    public TokenShares shares(List<Token> tokens, List<String> hints, SparseVector vector) {
        var origins = MessagePieces.origins(tokens, hints, phrases, longestRun);
        var features = new int[origins.size()];
        for (int place = 0; place < features.length; place++) {
            var id = index.get(origins.piece(place));
            var known = id == LongIndex.MISSING ? -1 : Arrays.binarySearch(vector.ids(), id);
            features[place] = known < 0 ? LongIndex.MISSING : known;
        }
        var parts = meaning == null ? new float[0][] : meaning.parts(tokens);
        return new TokenShares(origins, features, vector.size(), parts);
    }
}
