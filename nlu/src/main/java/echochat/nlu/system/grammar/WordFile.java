package echochat.nlu.system.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words and rules of a language, as they stand in its file:
///
/// ```
/// [date]                                  a section: a kind of phrase
/// day 1 = tomorrow                        what is meant = how it is said
/// ago   = {duration} ago | a/one {unit} back (in time)
/// ```
///
/// `|` parts ways of saying it, `a/b` is either word, what is in parentheses may be left out,
/// braces name another kind of phrase. A word with `?` after it needs company, unless another rule
/// of the section says it without, in the same place. `~` stands for each of the endings that the
/// section `endings` gives. `#` begins a comment.
public final class WordFile {
    private final Map<String, List<Rule>> sections = new LinkedHashMap<>();

    /// The file `name` beside this class.
    public static WordFile load(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The words \"" + name + "\" are missing.");
            }
            return new WordFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    WordFile(String content) {
        var endings = new ArrayList<String>();
        var text = new RuleText(new RuleText.Endings(endings));
        var section = "";
        for (var line : content.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            var equals = line.indexOf('=');
            var said = line.substring(equals + 1).strip();
            if (section.equals("endings")) {
                endings.addAll(List.of(said.split("\\s+")));
            } else {
                var rules = text.read(Key.read(line.substring(0, equals)), said);
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).addAll(rules);
            }
        }
    }

    /// The rules of a section, in their order; none if the language has no such section.
    List<Rule> rules(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /// Every single word that a section gives for a key.
    public List<String> words(String section, String key) {
        return rules(section).stream()
                .filter(rule -> rule.key().name().equals(key))
                .filter(rule -> rule.elements().size() == 1)
                .map(rule -> rule.elements().getFirst())
                .filter(Element.Literal.class::isInstance)
                .map(element -> ((Element.Literal) element).text())
                .distinct()
                .toList();
    }

    /// Every single word of a section with what it means.
    public Map<String, Key> singleWords(String section) {
        var words = new LinkedHashMap<String, Key>();
        for (var rule : rules(section)) {
            if (rule.elements().size() == 1
                    && rule.elements().getFirst() instanceof Element.Literal word) {
                words.put(word.text(), rule.key());
            }
        }
        return words;
    }

    /// The names of all sections.
    Set<String> sections() {
        return sections.keySet();
    }
}
