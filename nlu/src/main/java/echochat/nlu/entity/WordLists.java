package echochat.nlu.entity;

import echochat.nlu.entity.NearWords.Near;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the phrases of the lookup tables in a message, whatever their case and the spaces between
/// their words. The longest phrase from a word on is taken; the time does not depend on how many
/// phrases there are. Lists that forgive typos find misspelt phrases too, with less confidence for
/// each wrong letter. Immutable.
public final class WordLists {
    private static final double CONFIDENCE = 0.9;
    private static final double COST_OF_EDIT = 0.2;

    private final PhraseStore store;
    private final PhraseIndex index;
    private final Typos typos;
    private final int[] edits; // that each list forgives
    private final @Nullable NearWords nearWords;

    /// Lists that forgive nothing.
    ///
    /// @param lists from the name of an entity to its phrases
    public WordLists(Map<String, List<String>> lists) {
        this(lists, Typos.NONE);
    }

    public WordLists(Map<String, List<String>> lists, Typos typos) {
        store = new PhraseStore(new TreeMap<>(lists));
        index = new PhraseIndex(store);
        this.typos = typos;
        edits =
                store.entities().stream()
                        .mapToInt(entity -> typos.edits().getOrDefault(entity, 0))
                        .toArray();
        nearWords = typos.areForgiven() ? new NearWords(forgivingWords(), typos.most()) : null;
    }

    private WordLists(WordLists same, Typos typos) {
        store = same.store;
        index = same.index;
        edits = same.edits;
        nearWords = same.nearWords;
        this.typos = typos;
    }

    /// The folded words of all phrases that may be misspelt.
    private Set<String> forgivingWords() {
        var words = new HashSet<String>();
        for (int phrase = 0; phrase < store.size(); phrase++) {
            if (edits[store.listOf(phrase)] > 0) {
                words.addAll(fold(Tokenizer.tokenize(store.phrase(phrase))));
            }
        }
        return words;
    }

    /// Whether a folded word is a typo for all that the lists know.
    public boolean mayMean(String word) {
        return !near(word).isEmpty();
    }

    /// The same lists, for which these words are no typos.
    public WordLists withRightWords(Set<String> words) {
        return new WordLists(this, new Typos(typos.edits(), words));
    }

    public SortedMap<String, List<String>> lists() {
        return store.lists();
    }

    public Typos typos() {
        return typos;
    }

    PhraseStore store() {
        return store;
    }

    PhraseIndex index() {
        return index;
    }

    int editsOf(int list) {
        return edits[list];
    }

    /// What a folded word may have been meant to be; nothing if it is right.
    List<Near> near(String word) {
        return nearWords == null || typos.rightWords().contains(word)
                ? List.of()
                : nearWords.near(word);
    }

    private static List<String> fold(List<Token> tokens) {
        return tokens.stream().map(token -> Folding.fold(token.text())).toList();
    }

    /// Every phrase found; those of different lists may overlap, and so may misspelt ones.
    public List<Candidate> find(List<Token> tokens) {
        var found = new ArrayList<Candidate>();
        if (index.isEmpty()) {
            return found;
        }
        var words = fold(tokens);
        new ExactPhrases(index, words).find().forEach(hit -> found.add(candidate(tokens, hit)));
        if (nearWords != null) {
            new NearPhrases(this, words).find().forEach(hit -> found.add(candidate(tokens, hit)));
        }
        return found;
    }

    private Candidate candidate(List<Token> tokens, PhraseHit hit) {
        return new Candidate(
                tokens.get(hit.start()).start(),
                tokens.get(hit.end() - 1).end(),
                label(hit.phrase()),
                CONFIDENCE - COST_OF_EDIT * hit.edits(),
                Candidate.LOOKUP,
                hit.edits() == 0 ? null : store.phrase(hit.phrase()));
    }

    private Label label(int phrase) {
        return new Label(store.entities().get(store.listOf(phrase)), null, null);
    }
}
