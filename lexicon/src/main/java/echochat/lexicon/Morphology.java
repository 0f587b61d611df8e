package echochat.lexicon;

import org.jspecify.annotations.Nullable;

/// Finds the base form of an English word (the rules of morphy(7WN)).
final class Morphology {
    private final WordNet wordNet;

    Morphology(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /// The base form as a word of the kind, or null if WordNet has none.
    WordNet.@Nullable Lemma lemma(String form, PartOfSpeech kind) {
        var base = base(form, kind);
        return base == null ? null : wordNet.lemmas(kind).get(base);
    }

    @Nullable String base(String form, PartOfSpeech kind) {
        var irregular = wordNet.irregular(kind).get(form);
        if (irregular != null && has(irregular, kind)) {
            return irregular;
        }
        if (has(form, kind)) {
            return form;
        }
        for (var ending : kind.endings()) {
            var colon = ending.indexOf(':');
            var cut = ending.substring(0, colon);
            if (form.length() > cut.length() + 1 && form.endsWith(cut)) {
                var stem = form.substring(0, form.length() - cut.length());
                var base = stem + ending.substring(colon + 1);
                if (has(base, kind)) {
                    return base;
                }
                if (kind == PartOfSpeech.VERB && has(withoutDouble(base), kind)) {
                    return withoutDouble(base);
                }
            }
        }
        return null;
    }

    /// `cancell` for `cancelled` is `cancel`.
    private static String withoutDouble(String stem) {
        var last = stem.length() - 1;
        var isDouble = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return isDouble ? stem.substring(0, last) : stem;
    }

    private boolean has(String form, PartOfSpeech kind) {
        return wordNet.lemmas(kind).containsKey(form);
    }
}
