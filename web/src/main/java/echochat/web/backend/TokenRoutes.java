package echochat.web.backend;

import echochat.nlu.text.Tokenizer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Cuts a text into the words that the engine sees. Places count code points, as in Python.
@RestController
public final class TokenRoutes {
    private static final int LONGEST_TEXT = 100_000;

    /// A text and its words.
    public record Tokens(String text, List<Word> tokens) {}

    /// @param end of the word, exclusive
    public record Word(String text, int start, int end) {}

    @PostMapping("/backend/tokenize")
    public Tokens tokenize(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var text = body.text("text", LONGEST_TEXT);
        body.verify();
        return of(text);
    }

    static Tokens of(String text) {
        var places = new CodePoints(text);
        var words =
                Tokenizer.tokenize(text).stream()
                        .map(
                                token ->
                                        new Word(
                                                token.text(),
                                                places.ofUnit(token.start()),
                                                places.ofUnit(token.end())))
                        .toList();
        return new Tokens(text, words);
    }
}
