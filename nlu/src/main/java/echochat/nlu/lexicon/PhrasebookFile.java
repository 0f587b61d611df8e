package echochat.nlu.lexicon;

import echochat.nlu.lexicon.Phrasebook.Phrase;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a [Phrasebook] as people write it:
///
/// ```
/// # a remark
/// yes: yes, of course, that's right,
///     correct.
/// ```
///
/// A group ends where a line begins without a space. A phrase that ends with a stop counts only
/// where it is the whole message; one with an apostrophe counts also without it.
final class PhrasebookFile {
    private static final String WHOLE = ".";
    private static final String APOSTROPHE = "'";

    private final List<Phrase> phrases = new ArrayList<>();
    private String group = "";

    private PhrasebookFile() {}

    static List<Phrase> read(InputStream in) throws IOException {
        var file = new PhrasebookFile();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            file.line(line);
        }
        return file.phrases;
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        var written = line;
        if (!Character.isWhitespace(line.charAt(0))) {
            var colon = line.indexOf(':');
            group = line.substring(0, colon);
            written = line.substring(colon + 1);
        }
        for (var phrase : written.split(",")) {
            if (!phrase.isBlank()) {
                addWays(phrase.strip());
            }
        }
    }

    private void addWays(String phrase) {
        var whole = phrase.endsWith(WHOLE);
        var text = whole ? phrase.substring(0, phrase.length() - 1) : phrase;
        add(text, whole);
        if (text.contains(APOSTROPHE)) {
            add(text.replace(APOSTROPHE, ""), whole);
        }
    }

    private void add(String text, boolean whole) {
        var words =
                Tokenizer.tokenize(text).stream().map(token -> Folding.fold(token.text())).toList();
        phrases.add(new Phrase(group, words, whole));
    }
}
