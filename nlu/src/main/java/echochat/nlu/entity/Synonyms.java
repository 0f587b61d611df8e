package echochat.nlu.entity;

import echochat.nlu.text.Folding;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gives the value that a way of saying it stands for, whatever its case.
public final class Synonyms {
    public static final String PROCESSOR = "synonyms";

    private final SortedMap<String, String> values = new TreeMap<>();

    /// @param values from a way of saying it to the value
    public Synonyms(Map<String, String> values) {
        new TreeMap<>(values).forEach((said, value) -> this.values.put(Folding.fold(said), value));
    }

    public SortedMap<String, String> values() {
        return values;
    }

    /// The value, or the piece itself if it has no other.
    public String valueOf(String piece) {
        return values.getOrDefault(Folding.fold(piece), piece);
    }
}
