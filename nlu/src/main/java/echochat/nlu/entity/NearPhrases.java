package echochat.nlu.entity;

import echochat.nlu.entity.NearWords.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the phrases in one message that are written with typos: a walk through the trie in which a
/// word may stand for one that it is near to.
final class NearPhrases {
    private final WordLists lists;
    private final List<String> words;
    private final List<List<Near>> near = new ArrayList<>(); // of each word
    private final Map<Integer, PhraseHit> best = new TreeMap<>(); // by list
    private int start;

    /// @param words folded
    NearPhrases(WordLists lists, List<String> words) {
        this.lists = lists;
        this.words = words;
        for (var word : words) {
            near.add(lists.near(word));
        }
    }

    /// Of each list and from each word on the longest phrase, the one with fewest typos.
    List<PhraseHit> find() {
        var hits = new ArrayList<PhraseHit>();
        var lastTypo = words.size() - 1;
        while (lastTypo >= 0 && near.get(lastTypo).isEmpty()) {
            lastTypo--;
        }
        for (start = 0; start <= lastTypo; start++) {
            best.clear();
            walk(start, PhraseIndex.ROOT, 0);
            hits.addAll(best.values());
        }
        return hits;
    }

    private void walk(int next, long state, int edits) {
        if (edits > 0) {
            offer(next, state, edits);
        }
        if (next == words.size() || next - start == PhraseIndex.LONGEST) {
            return;
        }
        step(next, state, words.get(next), edits);
        for (var other : near.get(next)) {
            if (edits + other.edits() <= Typos.MOST) {
                step(next, state, other.right(), edits + other.edits());
            }
        }
    }

    private void step(int next, long state, String word, int edits) {
        var after = PhraseIndex.after(state, PhraseIndex.hash(word));
        if (lists.index().leads(after)) {
            walk(next + 1, after, edits);
        }
    }

    private void offer(int end, long state, int edits) {
        var index = lists.index();
        for (int phrase = index.first(state); phrase >= 0; phrase = index.next(phrase)) {
            var hit = new PhraseHit(phrase, start, end, edits);
            var list = lists.store().listOf(phrase);
            var other = best.get(list);
            if (edits <= lists.editsOf(list) && (other == null || hit.isBetterThan(other))) {
                best.put(list, hit);
            }
        }
    }
}
