package echochat.lexicon;

import echochat.lexicon.WordNet.Synset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What WordNet tells about a word as a whole, by its senses.
final class KindsOfWords {
    private static final Set<Integer> LIVING = Set.of(5, 20); // animals, plants
    private static final int PLACES = 15;

    /// Things, messages, events, food, places, possessions and times.
    private static final Set<Integer> EVERYDAY = Set.of(6, 10, 11, 13, PLACES, 21, 28);

    private final WordNet wordNet;

    KindsOfWords(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /// Whether it is a verb, or a noun of a topic that people write to a bot about.
    boolean isEveryday(String word) {
        return wordNet.lemmas(PartOfSpeech.VERB).containsKey(word)
                || senses(word, PartOfSpeech.NOUN).stream()
                        .anyMatch(sense -> EVERYDAY.contains(sense.topic()));
    }

    /// Whether all it can be is the name of somebody or something, but of no place, or of a family
    /// of plants or animals.
    boolean isName(String word) {
        return isOnly(word, PartOfSpeech.NOUN)
                && senses(word, PartOfSpeech.NOUN).stream()
                        .allMatch(sense -> isInstance(sense) || isFamily(sense, word));
    }

    boolean isAdverb(String word) {
        return isOnly(word, PartOfSpeech.ADVERB);
    }

    private boolean isOnly(String word, PartOfSpeech kind) {
        for (var other : PartOfSpeech.values()) {
            if (other != kind && wordNet.lemmas(other).containsKey(word)) {
                return false;
            }
        }
        return true;
    }

    private List<Synset> senses(String word, PartOfSpeech kind) {
        var senses = new ArrayList<Synset>();
        var lemma = wordNet.lemmas(kind).get(word);
        if (lemma != null) {
            for (var sense : lemma.senses()) {
                senses.add(wordNet.synsets().get(sense));
            }
        }
        return senses;
    }

    private static boolean isInstance(Synset sense) {
        return sense.topic() != PLACES
                && sense.pointers().stream().anyMatch(pointer -> pointer.symbol().equals("@i"));
    }

    private static boolean isFamily(Synset sense, String word) {
        return LIVING.contains(sense.topic())
                && sense.words().stream()
                        .anyMatch(it -> it.equalsIgnoreCase(word) && !it.equals(word));
    }
}
