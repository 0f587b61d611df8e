package echochat.nlu.entity;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which lists forgive typos.
///
/// @param edits from the name of an entity to how many letters of a phrase may be wrong, 1 or 2
/// @param rightWords folded words that are no typo, however near they are to a phrase
public record Typos(SortedMap<String, Integer> edits, SortedSet<String> rightWords) {
    public static final String PROCESSOR = "typos";
    public static final int MOST = 2;
    public static final Typos NONE = new Typos(Map.of(), Set.of());

    public Typos {
        for (var count : edits.values()) {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("A list forgives 1 or 2 typos.");
            }
        }
    }

    public Typos(Map<String, Integer> edits, Set<String> rightWords) {
        this(new TreeMap<>(edits), new TreeSet<>(rightWords));
    }

    public boolean areForgiven() {
        return !edits.isEmpty();
    }

    int most() {
        return edits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
