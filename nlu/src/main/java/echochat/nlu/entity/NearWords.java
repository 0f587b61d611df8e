package echochat.nlu.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds the words of the lists that a misspelt word may stand for. Two words that differ in few
/// letters have a remainder in common when as many letters are left out of each: the idea of
/// deletion neighbourhoods (Mor and Fraenkel 1982; Garbe's SymSpell). Only the first 10 letters are
/// looked at for that, so that a word has at most 56 remainders.
///
/// A word of 5 letters may differ in one, of 8 letters in two. Words with digits or signs, and
/// those of scripts without spaces, must be right.
final class NearWords {
    private static final int LETTERS_FOR_ONE = 5;
    private static final int LETTERS_FOR_TWO = 8;
    private static final int PREFIX = 10;
    private static final int LONGEST = 40;
    private static final int MOST_FOUND = 32;
    private static final int MOST_WORDS = 1 << 19;
    private static final int MOST_BUCKETS = 1 << 22;

    private final String[] words;
    private final int most;
    private final int[] buckets; // where each bucket begins in the entries
    private final int[] entries; // 8 bits of the remainder's hash, 24 of the word's number

    /// @param right a word of the lists
    record Near(String right, int edits) {}

    /// @param all folded, in any order
    /// @param most edits that any list forgives
    NearWords(Collection<String> all, int most) {
        this.most = most;
        words =
                all.stream()
                        .filter(word -> edits(word) > 0)
                        .distinct()
                        .sorted()
                        .limit(MOST_WORDS)
                        .toArray(String[]::new);
        long count = 0;
        for (var word : words) {
            count += remainders(word.length(), edits(word));
        }
        var wanted = Math.clamp(Long.highestOneBit(count) * 2, 2, MOST_BUCKETS);
        buckets = new int[wanted + 1];
        entries = new int[Math.toIntExact(count)];
        fill();
    }

    private void fill() {
        for (var word : words) {
            for (var hash : remainders(word, edits(word))) {
                buckets[bucket(hash) + 1]++;
            }
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        var next = buckets.clone();
        for (int number = 0; number < words.length; number++) {
            for (var hash : remainders(words[number], edits(words[number]))) {
                entries[next[bucket(hash)]++] = (hash & 0xFF000000) | number;
            }
        }
    }

    private int bucket(int hash) {
        return hash & (buckets.length - 2);
    }

    /// How many letters of a word of the lists may be wrong.
    private int edits(String word) {
        if (word.length() < LETTERS_FOR_ONE || word.length() > LONGEST || !isOfLetters(word)) {
            return 0;
        }
        return Math.min(most, word.length() < LETTERS_FOR_TWO ? 1 : 2);
    }

    private static boolean isOfLetters(String word) {
        return word.codePoints()
                .allMatch(sign -> Character.isLetter(sign) || isMark(Character.getType(sign)));
    }

    /// The vowels of Devanagari and its kin are marks.
    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// The nearest first, then in the order of the alphabet, at most 32; nothing for a word that
    /// the lists have.
    List<Near> near(String word) {
        var length = word.length();
        if (length < LETTERS_FOR_ONE - 1 || length > LONGEST + 2 || !isOfLetters(word)) {
            return List.of();
        }
        var found = new BitSet();
        for (var hash : remainders(word, length + 2 < LETTERS_FOR_TWO ? 1 : most)) {
            var bucket = bucket(hash);
            for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
                if ((entries[i] ^ hash) >>> 24 == 0) {
                    found.set(entries[i] & 0xFFFFFF);
                }
            }
        }
        var near = new ArrayList<Near>();
        found.stream().forEach(number -> addIfNear(word, words[number], near));
        near.sort(Comparator.comparingInt(Near::edits));
        var isRight = !near.isEmpty() && near.getFirst().edits() == 0;
        return isRight ? List.of() : near.subList(0, Math.min(MOST_FOUND, near.size()));
    }

    private void addIfNear(String word, String right, List<Near> near) {
        var distance = EditDistance.between(word, right, edits(right));
        if (distance <= edits(right)) {
            near.add(new Near(right, distance));
        }
    }

    /// Hashes of what is left of the beginning of a word without none, one or two of its letters.
    private static int[] remainders(String word, int without) {
        var length = Math.min(PREFIX, word.length());
        var hashes = new int[remainders(length, without)];
        int size = 0;
        hashes[size++] = remainder(word, length, -1, -1);
        for (int first = 0; first < length; first++) {
            hashes[size++] = remainder(word, length, first, -1);
            for (int second = first + 1; second < length && without > 1; second++) {
                hashes[size++] = remainder(word, length, first, second);
            }
        }
        return hashes;
    }

    private static int remainders(int letters, int without) {
        var length = Math.min(PREFIX, letters);
        return 1 + length + (without > 1 ? length * (length - 1) / 2 : 0);
    }

    private static int remainder(String word, int length, int first, int second) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            if (i != first && i != second) {
                hash = (hash ^ word.charAt(i)) * 0x01000193 + 1;
            }
        }
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >>> 13);
    }
}
