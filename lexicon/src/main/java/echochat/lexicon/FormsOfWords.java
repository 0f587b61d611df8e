package echochat.lexicon;

import echochat.nlu.lexicon.WordForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How the words of a vocabulary are bent: all endings, and each form that these would lead to the
/// wrong word.
final class FormsOfWords {
    private static final List<String> SUFFIXES = List.of("ly:");
    private static final List<String> OF_VERBS = List.of("s", "es", "ed", "ing");

    private final WordNet wordNet;
    private final Morphology morphology;

    FormsOfWords(WordNet wordNet, Morphology morphology) {
        this.wordNet = wordNet;
        this.morphology = morphology;
    }

    WordForms of(Collection<String> vocabulary) {
        var words = Set.copyOf(vocabulary);
        Map<String, String> irregular = new TreeMap<>();
        for (var kind : PartOfSpeech.values()) {
            wordNet.irregular(kind).forEach(irregular::putIfAbsent);
        }
        // the verb do, and not the noun doe, for `does`, which is a form of both
        mistaken(words, new WordForms(Map.of(), endings())).forEach(irregular::put);
        irregular.keySet().removeAll(words);
        irregular.values().retainAll(words);
        return new WordForms(irregular, endings());
    }

    private Map<String, String> mistaken(Set<String> words, WordForms regular) {
        Map<String, String> mistaken = new TreeMap<>();
        for (var verb : words) {
            for (var ending : OF_VERBS) {
                var form = verb + ending;
                var found = regular.base(form, words::contains);
                if (!verb.equals(found) && verb.equals(morphology.base(form, PartOfSpeech.VERB))) {
                    mistaken.put(form, verb);
                }
            }
        }
        return mistaken;
    }

    private static List<WordForms.Ending> endings() {
        var endings = new ArrayList<WordForms.Ending>();
        for (var kind : PartOfSpeech.values()) {
            for (var ending : kind.endings()) {
                endings.add(ending(ending, kind == PartOfSpeech.VERB));
            }
        }
        SUFFIXES.forEach(suffix -> endings.add(ending(suffix, false)));
        return endings;
    }

    private static WordForms.Ending ending(String text, boolean doubles) {
        var colon = text.indexOf(':');
        return new WordForms.Ending(text.substring(0, colon), text.substring(colon + 1), doubles);
    }
}
