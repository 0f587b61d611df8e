package echochat.nlu.feature;

import java.util.Arrays;

/// Where each piece of a message stands: from which token to which.
final class PieceOrigins {
    /// For a piece that no token gave, such as the name of a pattern.
    static final int NO_TOKEN = -1;

    private final int tokens;
    private long[] pieces = new long[256];
    private int[] firstTokens = new int[256];
    private int[] lastTokens = new int[256];
    private int size;

    PieceOrigins(int tokens) {
        this.tokens = tokens;
    }

    void add(long piece, int firstToken, int lastToken) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
            firstTokens = Arrays.copyOf(firstTokens, size * 2);
            lastTokens = Arrays.copyOf(lastTokens, size * 2);
        }
        pieces[size] = piece;
        firstTokens[size] = firstToken;
        lastTokens[size++] = lastToken;
    }

    int tokens() {
        return tokens;
    }

    int size() {
        return size;
    }

    long piece(int place) {
        return pieces[place];
    }

    /// The first of the piece's tokens, or [#NO_TOKEN].
    int firstToken(int place) {
        return firstTokens[place];
    }

    int lastToken(int place) {
        return lastTokens[place];
    }
}
