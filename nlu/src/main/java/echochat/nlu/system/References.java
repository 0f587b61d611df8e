package echochat.nlu.system;

import echochat.nlu.system.contact.Contacts;
import echochat.nlu.system.contact.Found;
import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import java.util.List;

/// Knows numbers that are names of things by the words before them: "my order number is 4711-0815"
/// is no phone number.
final class References {
    /// Whatever is numbered: an order, an invoice.
    private static final Category<Key> NUMBERED = new Category<>("numbered", Key.class);
    /// "Number", as it is written and shortened.
    private static final Category<Key> WORD = new Category<>("number-word", Key.class);
    /// "Is", "lautet".
    private static final Category<Key> NAMING = new Category<>("naming", Key.class);
    private static final Category<Key> REFERENCE = new Category<>("reference", Key.class);
    private static final int MOST_WORDS = 8;

    private References() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(NUMBERED, (key, _) -> key);
        grammar.addRules(WORD, (key, _) -> key);
        grammar.addRules(NAMING, (key, _) -> key);
        grammar.addRules(REFERENCE, (key, _) -> key);
    }

    /// The phone numbers of the message. Those with a country's code are phone numbers whatever
    /// stands before them.
    static List<Found> phoneNumbers(Chart chart) {
        var words = chart.words();
        return Contacts.phoneNumbers(words.text()).stream()
                .filter(
                        found ->
                                words.text().startsWith("+", found.start())
                                        || !isNamed(chart, words.at(found.start())))
                .toList();
    }

    private static boolean isNamed(Chart chart, int number) {
        for (int from = Math.max(0, number - MOST_WORDS); from < number; from++) {
            if (chart.at(REFERENCE, from).stream().anyMatch(match -> match.end() == number)) {
                return true;
            }
        }
        return false;
    }
}
