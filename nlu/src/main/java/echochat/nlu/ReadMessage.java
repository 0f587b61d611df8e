package echochat.nlu;

import echochat.nlu.entity.Candidate;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// A message and how it was read.
///
/// @param tokens as they are written
/// @param read the same, misspelt words as what they were meant to be
/// @param stated what the patterns and lists of the data found in it
record ReadMessage(String text, List<Token> tokens, List<Token> read, List<Candidate> stated) {

    /// Words that the data states are right, whatever they are near to.
    static ReadMessage of(String text, ModelParts parts) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var stated = new ArrayList<>(parts.patterns().find(text));
        stated.addAll(parts.lists().find(tokens));
        var read =
                parts.spelling()
                        .read(
                                tokens,
                                token ->
                                        parts.synonyms().know(token.text())
                                                || isStated(token, stated));
        return new ReadMessage(text, tokens, read, stated);
    }

    private static boolean isStated(Token token, List<Candidate> stated) {
        return stated.stream()
                .anyMatch(
                        found ->
                                found.meant() == null
                                        && found.start() <= token.start()
                                        && token.end() <= found.end());
    }

    String piece(int start, int end) {
        return text.substring(start, end);
    }

    String textAsRead() {
        return pieceAsRead(0, text.length());
    }

    /// @param start of the piece as it is written
    /// @param end exclusive
    String pieceAsRead(int start, int end) {
        var piece = new StringBuilder();
        int done = start;
        for (var token : read) {
            if (token.start() >= done && token.end() <= end) {
                piece.append(text, done, token.start()).append(token.text());
                done = token.end();
            }
        }
        return piece.append(text, done, end).toString();
    }
}
