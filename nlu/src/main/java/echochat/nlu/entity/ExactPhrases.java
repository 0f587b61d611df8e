package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.List;

/// Finds the phrases in one message that are written as the lists have them.
final class ExactPhrases {
    private final PhraseIndex index;
    private final long[] words; // hashes
    private final List<PhraseHit> hits = new ArrayList<>();

    /// @param words folded
    ExactPhrases(PhraseIndex index, List<String> words) {
        this.index = index;
        this.words = words.stream().mapToLong(PhraseIndex::hash).toArray();
    }

    /// From each word on the longest phrase, once for every list that has it.
    List<PhraseHit> find() {
        for (int start = 0; start < words.length; start++) {
            addLongest(start);
        }
        return hits;
    }

    private void addLongest(int start) {
        int longest = -1;
        int end = start;
        var state = PhraseIndex.after(PhraseIndex.ROOT, words[start]);
        for (int next = start; index.leads(state); ) {
            var phrase = index.first(state);
            next++;
            if (phrase >= 0) {
                longest = phrase;
                end = next;
            }
            if (next == words.length) {
                break;
            }
            state = PhraseIndex.after(state, words[next]);
        }
        for (; longest >= 0; longest = index.next(longest)) {
            hits.add(new PhraseHit(longest, start, end, 0));
        }
    }
}
