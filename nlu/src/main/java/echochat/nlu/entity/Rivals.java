package echochat.nlu.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Kinds of spans that only the words around them tell apart: the roles and groups of an entity,
/// and entities that have values in common, such as the city one comes from and the city one goes
/// to.
final class Rivals {
    private static final int FEWEST_COMMON = 3; // values
    private static final double LEAST_SHARE = 0.1; // of the values of the one that has fewer

    private final Map<Label, Label> elders =
            new HashMap<>(); // up to the first of those that are rivals

    private Rivals() {}

    static Rivals of(Collection<MarkedWords> sentences) {
        var values = new TreeMap<Label, Set<String>>();
        for (var sentence : sentences) {
            for (var place : sentence.places()) {
                values.computeIfAbsent(place.label(), _ -> new HashSet<>())
                        .add(sentence.value(place));
            }
        }
        var rivals = new Rivals();
        values.forEach(
                (kind, own) ->
                        values.headMap(kind)
                                .forEach((other, its) -> rivals.join(kind, own, other, its)));
        return rivals;
    }

    private void join(Label kind, Set<String> values, Label other, Set<String> otherValues) {
        var first = first(kind);
        var elder = first(other);
        if (!first.equals(elder)
                && (kind.entity().equals(other.entity()) || areAlike(values, otherValues))) {
            elders.put(first, elder);
        }
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        var fewer = one.size() < other.size() ? one : other;
        var more = fewer == one ? other : one;
        var common = fewer.stream().filter(more::contains).count();
        return common >= FEWEST_COMMON && common >= LEAST_SHARE * fewer.size();
    }

    /// The kind that stands for it and its rivals; the kind itself if it has none.
    Label first(Label kind) {
        var first = kind;
        while (elders.containsKey(first)) {
            first = elders.get(first);
        }
        return first;
    }

    boolean areNone() {
        return elders.isEmpty();
    }
}
