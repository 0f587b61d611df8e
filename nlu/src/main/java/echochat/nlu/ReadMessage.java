package echochat.nlu;

import echochat.nlu.entity.Candidate;
import echochat.nlu.system.SystemEntity;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        return new AsRead(text, read).text();
    }

    /// What is found in the message as it was read, with the pieces and places as written.
    List<SystemEntity> find(Function<String, List<SystemEntity>> finder) {
        if (read.equals(tokens)) {
            return finder.apply(text);
        }
        var asRead = new AsRead(text, read);
        return finder.apply(asRead.text()).stream().map(found -> asWritten(found, asRead)).toList();
    }

    private SystemEntity asWritten(SystemEntity found, AsRead asRead) {
        var start = asRead.writtenStart(found.start());
        var end = asRead.writtenEnd(found.end());
        return new SystemEntity(found.dimension(), start, end, piece(start, end), found.value());
    }

    /// @param start of the piece as it is written
    /// @param end exclusive
    String pieceAsRead(int start, int end) {
        if (read.equals(tokens)) {
            return piece(start, end);
        }
        var inside =
                read.stream()
                        .filter(token -> token.start() >= start && token.end() <= end)
                        .toList();
        var whole = new AsRead(text, inside).text();
        return whole.substring(start, whole.length() - (text.length() - end));
    }
}
