package echochat.nlu.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How a language bends its words: irregular forms, and endings that may be cut off.
///
/// @param irregular base forms by form
/// @param endings in the order in which they are tried
public record WordForms(Map<String, String> irregular, List<Ending> endings) {
    private static final int SHORTEST_STEM = 2;

    public WordForms {
        irregular = Map.copyOf(irregular);
        endings = List.copyOf(endings);
    }

    /// An ending and what takes its place in the base form.
    ///
    /// @param doubles whether the letter before it may have been doubled, as in `planned`
    public record Ending(String cut, String put, boolean doubles) {}

    /// The base form of a form that is not one itself, or null if no known word has it.
    public @Nullable String base(String form, Predicate<String> isKnown) {
        var listed = irregular.get(form);
        return listed == null ? withoutEnding(form, isKnown) : listed;
    }

    private @Nullable String withoutEnding(String form, Predicate<String> isKnown) {
        for (var ending : endings) {
            var length = form.length() - ending.cut().length();
            if (length >= SHORTEST_STEM && form.endsWith(ending.cut())) {
                var base = form.substring(0, length) + ending.put();
                if (isKnown.test(base)) {
                    return base;
                }
                if (ending.doubles() && isDoubled(base)) {
                    var single = base.substring(0, base.length() - 1);
                    if (isKnown.test(single)) {
                        return single;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isDoubled(String stem) {
        var last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    }
}
