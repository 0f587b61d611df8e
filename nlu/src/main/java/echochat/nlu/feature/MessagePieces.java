package echochat.nlu.feature;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;

/// Takes a message apart into words, pairs of words, and runs of 2 to 5 characters within a stretch
/// without spaces. Runs make the model forgiving about spelling and endings, and carry the scripts
/// that have no spaces.
final class MessagePieces {
    /// A piece whose hash is even is a word or a pair; odd: a run of characters.
    static final int RUN = 1;

    private static final int WORD_KIND = 1;
    private static final int PAIR_KIND = 2;
    private static final int RUN_KIND = 3;
    private static final int HINT_KIND = 4;
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;

    private long[] pieces = new long[256];
    private int size;

    private MessagePieces() {}

    /// Hashes of all pieces, sorted; a piece that occurs twice is there twice.
    ///
    /// @param hints names of patterns that the message has; each counts like a word
    static long[] of(List<Token> tokens, List<String> hints) {
        var result = new MessagePieces();
        for (var hint : hints) {
            var piece = FeatureHash.add(FeatureHash.start(HINT_KIND), hint);
            result.add(FeatureHash.finish(piece) & ~RUN);
        }
        result.addWords(tokens);
        result.addRuns(tokens);
        Arrays.sort(result.pieces, 0, result.size);
        return Arrays.copyOf(result.pieces, result.size);
    }

    static boolean isRun(long piece) {
        return (piece & RUN) == RUN;
    }

    private void addWords(List<Token> tokens) {
        var before = FeatureHash.add(FeatureHash.start(WORD_KIND), "^");
        for (var token : tokens) {
            var word = FeatureHash.add(FeatureHash.start(WORD_KIND), Folding.fold(token.text()));
            add(FeatureHash.finish(word) & ~RUN);
            add(FeatureHash.finish(FeatureHash.join(before, word + PAIR_KIND)) & ~RUN);
            before = word;
        }
    }

    private void addRuns(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size()) {
            var stretch = new StringBuilder(" ");
            int next = first;
            do {
                stretch.append(Folding.fold(tokens.get(next).text()));
                next++;
            } while (next < tokens.size()
                    && tokens.get(next - 1).end() == tokens.get(next).start());
            addRuns(stretch.append(' '));
            first = next;
        }
    }

    private void addRuns(CharSequence stretch) {
        for (int start = 0; start + SHORTEST_RUN <= stretch.length(); start++) {
            var hash = FeatureHash.start(RUN_KIND);
            var end = Math.min(stretch.length(), start + LONGEST_RUN);
            for (int i = start; i < end; i++) {
                hash = FeatureHash.add(hash, stretch.charAt(i));
                if (i > start) {
                    add(FeatureHash.finish(hash) | RUN);
                }
            }
        }
    }

    private void add(long piece) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
        }
        pieces[size++] = piece;
    }
}
