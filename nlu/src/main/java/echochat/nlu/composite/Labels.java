package echochat.nlu.composite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The names of a classifier's classes, some of which put others together: `greet+order` where
/// `greet` and `order` are classes of their own. A name with the sign whose parts are not all
/// classes, such as `ask_price` where the sign is `_`, is a name like any other.
public final class Labels {
    private final List<String> names;
    private final String sign;
    private final Map<String, Integer> atoms = new HashMap<>();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final Map<List<Integer>, Integer> pairs = new HashMap<>();

    public Labels(List<String> names, String sign) {
        this.names = List.copyOf(names);
        this.sign = sign;
        for (int label = 0; label < names.size(); label++) {
            if (!names.get(label).contains(sign)) {
                atoms.put(names.get(label), label);
            }
        }
        for (int label = 0; label < names.size(); label++) {
            var split = numbersOf(names.get(label));
            parts.add(split);
            if (split.size() == 2) {
                pairs.putIfAbsent(split, label);
            }
        }
    }

    private List<Integer> numbersOf(String name) {
        var found = partsOf(name).stream().map(atoms::get).toList();
        return found.size() > 1 ? found : List.of();
    }

    /// The parts of a name in their order, or the name alone if it is not put together.
    public List<String> partsOf(String name) {
        var split = List.of(name.split(Pattern.quote(sign), -1));
        return split.size() > 1 && areAtoms(split) ? split : pairIn(name);
    }

    /// A part that ends like the sign begins hides where the sign is: `a+` and `b` make `a+++b`
    /// where it is `++`.
    private List<String> pairIn(String name) {
        for (int at = name.indexOf(sign); at >= 0; at = name.indexOf(sign, at + 1)) {
            var pair = List.of(name.substring(0, at), name.substring(at + sign.length()));
            if (areAtoms(pair)) {
                return pair;
            }
        }
        return List.of(name);
    }

    private boolean areAtoms(List<String> found) {
        return atoms.keySet().containsAll(found);
    }

    /// How many classes there are.
    int size() {
        return names.size();
    }

    String name(int label) {
        return names.get(label);
    }

    /// Whether messages may get combinations of this class with others.
    boolean isAtom(int label) {
        return atoms.containsKey(names.get(label));
    }

    /// How many classes may be combined.
    int atoms() {
        return atoms.size();
    }

    boolean isComposite(int label) {
        return !parts.get(label).isEmpty();
    }

    /// What the two are called together, in the order of the message unless the data has the other
    /// one.
    String nameOf(Pair pair) {
        var label = pairs.get(List.of(pair.first(), pair.second()));
        var turned = label == null ? pairs.get(List.of(pair.second(), pair.first())) : label;
        return turned == null
                ? names.get(pair.first()) + sign + names.get(pair.second())
                : names.get(turned);
    }
}
