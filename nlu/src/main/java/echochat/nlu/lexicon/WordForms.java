package echochat.nlu.lexicon;

import java.util.List;
import java.util.Map;

/// How a language bends its words: irregular forms, and endings that may be cut off.
///
/// @param irregular base forms by form
/// @param endings in the order in which they are tried
public record WordForms(Map<String, String> irregular, List<Ending> endings) {
    public WordForms {
        irregular = Map.copyOf(irregular);
        endings = List.copyOf(endings);
    }

    /// An ending and what takes its place in the base form.
    ///
    /// @param doubles whether the letter before it may have been doubled, as in `planned`
    public record Ending(String cut, String put, boolean doubles) {}
}
