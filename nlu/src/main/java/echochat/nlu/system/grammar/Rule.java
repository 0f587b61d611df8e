package echochat.nlu.system.grammar;

import java.util.List;

/// One way of saying what a key means.
record Rule(Key key, List<Element> elements) {
    Rule {
        elements = List.copyOf(elements);
    }
}
