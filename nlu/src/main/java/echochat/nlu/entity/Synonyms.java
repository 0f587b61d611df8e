package echochat.nlu.entity;

import echochat.nlu.text.Folding;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gives the value that a way of saying it stands for, whatever its case. A value stands for itself
/// too, so that `BERLIN` gives `Berlin` where that is the value of something, as in Rasa.
public final class Synonyms {
    public static final String PROCESSOR = "synonyms";

    private final SortedMap<String, String> values = new TreeMap<>();

    /// @param values from a way of saying it to the value
    public Synonyms(Map<String, String> values) {
        var sorted = new TreeMap<>(values);
        sorted.forEach((said, value) -> this.values.put(Folding.fold(said), value));
        sorted.values().forEach(value -> this.values.putIfAbsent(Folding.fold(value), value));
    }

    public SortedMap<String, String> values() {
        return values;
    }

    /// Whether something is known of the piece, even if it is its own value.
    public boolean know(String piece) {
        return values.containsKey(Folding.fold(piece));
    }

    /// The value, or the piece itself if it has no other.
    public String valueOf(String piece) {
        return values.getOrDefault(Folding.fold(piece), piece);
    }
}
