package echochat.nlu.system.grammar;

import echochat.nlu.system.grammar.Element.Literal;
import echochat.nlu.system.grammar.Element.Slot;
import java.util.ArrayList;
import java.util.List;

/// Reads the right side of a line: `in/within (the) {duration} | {duration} from now`.
final class RuleText {
    private final Endings endings;

    RuleText(Endings endings) {
        this.endings = endings;
    }

    List<Rule> read(Key key, String alternatives) {
        var rules = new ArrayList<Rule>();
        for (var alternative : alternatives.split("\\|")) {
            var spaced =
                    alternative
                            .replaceAll("([({])", " $1")
                            .replaceAll("([)}])", "$1 ")
                            .replace("(", "( ")
                            .replace(")", " )")
                            .strip();
            sequences(List.of(spaced.split("\\s+")))
                    .forEach(elements -> rules.add(new Rule(key, elements)));
        }
        return rules;
    }

    private List<List<Element>> sequences(List<String> signs) {
        List<List<Element>> sequences = List.of(List.of());
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).equals("(")) {
                var close = i + signs.subList(i, signs.size()).indexOf(")");
                var options = new ArrayList<>(sequences(signs.subList(i + 1, close)));
                options.add(List.of()); // the words in parentheses may be left out
                sequences = product(sequences, options);
                i = close;
            } else {
                sequences = product(sequences, choices(signs.get(i)));
            }
        }
        return sequences;
    }

    private static List<List<Element>> product(
            List<List<Element>> beginnings, List<List<Element>> options) {
        var product = new ArrayList<List<Element>>();
        for (var beginning : beginnings) {
            for (var option : options) {
                var whole = new ArrayList<>(beginning);
                whole.addAll(option);
                product.add(whole);
            }
        }
        return product;
    }

    private List<List<Element>> choices(String sign) {
        if (sign.startsWith("{")) {
            return List.of(List.of(new Slot(sign.substring(1, sign.length() - 1))));
        }
        var choices = new ArrayList<List<Element>>();
        for (var word : sign.length() > 1 ? sign.split("/") : new String[] {sign}) {
            endings.of(word).forEach(form -> choices.add(literals(form)));
        }
        return choices;
    }

    private static List<Element> literals(String form) {
        var isWeak = form.length() > 1 && form.endsWith("?");
        var words = Words.of(isWeak ? form.substring(0, form.length() - 1) : form);
        var literals = new ArrayList<Element>();
        for (int i = 0; i < words.size(); i++) {
            literals.add(new Literal(words.get(i).text(), isWeak));
        }
        return literals;
    }

    /// The endings that `~` stands for in a file, so that an inflected word takes one line.
    record Endings(List<String> endings) {
        List<String> of(String word) {
            return word.contains("~")
                    ? endings.stream().map(ending -> word.replace("~", ending)).toList()
                    : List.of(word);
        }
    }
}
