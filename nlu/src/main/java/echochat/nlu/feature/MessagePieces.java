package echochat.nlu.feature;

import echochat.nlu.lexicon.Phrasebook;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a message apart into words, pairs of words, groups of the phrasebook, and runs of 2 to 4
/// characters within a stretch without spaces. Runs make the model forgiving about spelling and
/// endings, and carry the scripts that have no spaces.
final class MessagePieces {
    /// A piece whose hash is even is a word or a pair; odd: a run of characters.
    static final int RUN = 1;

    static final int SHORTEST_RUN = 2;

    /// What models are trained with today.
    static final int LONGEST_RUN = 4;

    private static final int WORD_KIND = 1;
    private static final int PAIR_KIND = 2;
    private static final int RUN_KIND = 3;
    private static final int HINT_KIND = 4;
    private static final int PHRASE_KIND = 6;
    private static final int WHOLE_PHRASE_KIND = 7;

    private final Phrasebook phrases;
    private final int longestRun;
    private final @Nullable PieceOrigins origins;
    private long[] pieces = new long[256];
    private int size;
    private int[] owners = new int[64]; // token of each character of a stretch

    /// @param origins is told where each piece came from
    private MessagePieces(Phrasebook phrases, int longestRun, @Nullable PieceOrigins origins) {
        this.phrases = phrases;
        this.longestRun = longestRun;
        this.origins = origins;
    }

    /// Hashes of all pieces, sorted; a piece that occurs twice is there twice.
    ///
    /// @param hints names of patterns that the message has; each counts like a word
    /// @param phrases of the bot's language
    /// @param longestRun in characters
    static long[] of(List<Token> tokens, List<String> hints, Phrasebook phrases, int longestRun) {
        var result = new MessagePieces(phrases, longestRun, null);
        result.takeApart(tokens, hints);
        Arrays.sort(result.pieces, 0, result.size);
        return Arrays.copyOf(result.pieces, result.size);
    }

    /// Where the pieces of a message come from.
    static PieceOrigins origins(
            List<Token> tokens, List<String> hints, Phrasebook phrases, int longestRun) {
        var origins = new PieceOrigins(tokens.size());
        new MessagePieces(phrases, longestRun, origins).takeApart(tokens, hints);
        return origins;
    }

    private void takeApart(List<Token> tokens, List<String> hints) {
        for (var hint : hints) {
            add(named(HINT_KIND, hint), PieceOrigins.NO_TOKEN, PieceOrigins.NO_TOKEN);
        }
        for (var said : phrases.find(tokens)) {
            add(named(PHRASE_KIND, said.group()), said.first(), said.last());
            if (said.whole()) {
                add(named(WHOLE_PHRASE_KIND, said.group()), said.first(), said.last());
            }
        }
        addWords(tokens);
        addRuns(tokens);
    }

    /// The hash of a folded word as a piece.
    static long word(CharSequence folded) {
        return named(WORD_KIND, folded);
    }

    private static long named(int kind, CharSequence name) {
        return FeatureHash.finish(FeatureHash.add(FeatureHash.start(kind), name)) & ~RUN;
    }

    static boolean isRun(long piece) {
        return (piece & RUN) == RUN;
    }

    private void addWords(List<Token> tokens) {
        var before = FeatureHash.add(FeatureHash.start(WORD_KIND), "^");
        for (int i = 0; i < tokens.size(); i++) {
            var text = Folding.fold(tokens.get(i).text());
            var word = FeatureHash.add(FeatureHash.start(WORD_KIND), text);
            var pair = FeatureHash.join(before, word + PAIR_KIND);
            add(FeatureHash.finish(word) & ~RUN, i, i);
            add(FeatureHash.finish(pair) & ~RUN, Math.max(0, i - 1), i);
            before = word;
        }
    }

    private void addRuns(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size()) {
            var stretch = new StringBuilder(" ");
            int next = first;
            own(0, 1, first);
            do {
                var from = stretch.length();
                stretch.append(Folding.fold(tokens.get(next).text()));
                own(from, stretch.length() + 1, next);
                next++;
            } while (next < tokens.size()
                    && tokens.get(next - 1).end() == tokens.get(next).start());
            addRuns(stretch.append(' '));
            first = next;
        }
    }

    private void own(int from, int to, int token) {
        if (to > owners.length) {
            owners = Arrays.copyOf(owners, to * 2);
        }
        Arrays.fill(owners, from, to, token);
    }

    private void addRuns(CharSequence stretch) {
        for (int start = 0; start + SHORTEST_RUN <= stretch.length(); start++) {
            var hash = FeatureHash.start(RUN_KIND);
            var end = Math.min(stretch.length(), start + longestRun);
            for (int i = start; i < end; i++) {
                hash = FeatureHash.add(hash, stretch.charAt(i));
                if (i > start) {
                    add(FeatureHash.finish(hash) | RUN, owners[start], owners[i]);
                }
            }
        }
    }

    private void add(long piece, int firstToken, int lastToken) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
        }
        pieces[size++] = piece;
        if (origins != null) {
            origins.add(piece, firstToken, lastToken);
        }
    }
}
