package echochat.nlu.system.grammar;

import echochat.nlu.system.grammar.Element.Literal;
import echochat.nlu.system.grammar.Element.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A phrase that is what the rules of a section say. The rules lie in one tree, so that words and
/// phrases which several of them share are looked at once.
public final class RulePhrase<T> implements Phrase<T> {
    private final Node root = new Node();
    private final Meaning<T> meaning;
    private final Map<String, Category<?>> own;
    private final Set<String> names = new TreeSet<>();

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Boolean> weakWords = new HashMap<>();
        private final Map<String, Node> slots = new LinkedHashMap<>();
        private final List<Way> ways = new ArrayList<>(); // the slots, in their order
        private final List<Key> ends = new ArrayList<>();
    }

    /// To the node that a kind of phrase leads to.
    private static final class Way {
        private final String name;
        private final Node next;
        private @Nullable Category<?>
                named; // looked up once: by name it would be felt at every word

        private Way(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    RulePhrase(List<Rule> rules, Meaning<T> meaning, Map<String, Category<?>> own) {
        this.meaning = meaning;
        this.own = own;
        rules.forEach(this::add);
    }

    /// The rules of a section.
    public static <T> RulePhrase<T> of(WordFile file, String section, Meaning<T> meaning) {
        return new RulePhrase<>(file.rules(section), meaning, Map.of());
    }

    /// The rules of a section, in which one name in braces stands for a category of the caller's.
    public static <T> RulePhrase<T> of(
            WordFile file, String section, Meaning<T> meaning, String name, Category<?> own) {
        return new RulePhrase<>(file.rules(section), meaning, Map.of(name, own));
    }

    private void add(Rule rule) {
        var node = root;
        for (var element : rule.elements()) {
            node =
                    switch (element) {
                        case Literal(var text, var isWeak) -> {
                            node.weakWords.merge(text, isWeak, Boolean::logicalAnd);
                            yield node.words.computeIfAbsent(text, _ -> new Node());
                        }
                        case Slot(var name) -> {
                            names.add(name);
                            yield slot(node, name);
                        }
                    };
        }
        node.ends.add(rule.key());
    }

    private static Node slot(Node node, String name) {
        return node.slots.computeIfAbsent(
                name,
                _ -> {
                    var way = new Way(name, new Node());
                    node.ways.add(way);
                    return way.next;
                });
    }

    /// What its rules name in braces.
    Set<String> names() {
        return names;
    }

    @Override
    public List<Match<T>> at(Chart chart, int from) {
        var found = new ArrayList<Match<T>>(0);
        walk(chart, root, new Path(from, Parts.NONE, true), found);
        return found;
    }

    /// How far a rule has come: at which word, with which parts, of weak words only or not.
    private record Path(int at, Parts parts, boolean isWeak) {}

    private void walk(Chart chart, Node node, Path path, List<Match<T>> found) {
        for (var key : node.ends) {
            var value = meaning.of(key, path.parts());
            if (value != null) {
                found.add(new Match<>(value, path.at(), path.isWeak()));
            }
        }
        if (path.at() < chart.words().size()) {
            walkWord(chart, node, path, found);
            for (var way : node.ways) {
                walkSlot(chart, way, path, found);
            }
        }
    }

    private void walkWord(Chart chart, Node node, Path path, List<Match<T>> found) {
        var word = chart.words().get(path.at()).text();
        var next = node.words.get(word);
        if (next != null) {
            var isWeak = path.isWeak() && node.weakWords.getOrDefault(word, false);
            walk(chart, next, new Path(path.at() + 1, path.parts(), isWeak), found);
        }
    }

    private void walkSlot(Chart chart, Way way, Path path, List<Match<T>> found) {
        for (var match : chart.at(named(chart, way), path.at())) {
            var isWeak = path.isWeak() && match.isWeak();
            walk(
                    chart,
                    way.next,
                    new Path(match.end(), path.parts().with(match.value()), isWeak),
                    found);
        }
    }

    private Category<?> named(Chart chart, Way way) {
        var named = way.named;
        if (named == null) {
            var mine = own.getOrDefault(way.name, null);
            named = mine == null ? chart.grammar().category(way.name) : mine;
            way.named = named; // threads that race here write the same
        }
        return named;
    }
}
