package echochat.nlu;

import echochat.nlu.intent.Families;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The names of intents, read as sentences: who calls an intent `book_flight` has said what it is
/// about, which helps most where there are few examples. And whose names share a word belong
/// together.
final class IntentNames {
    private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");
    private static final Pattern SEPARATORS = Pattern.compile("[_/+.:\\-\\s]+");
    private static final int TIMES = 2; // how many sentences a name counts for

    private final List<List<Token>> messages = new ArrayList<>();
    private final List<Integer> intents = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>(); // of each name

    IntentNames(List<String> names) {
        for (int intent = 0; intent < names.size(); intent++) {
            var tokens = Tokenizer.tokenizeBeginning(words(names.get(intent)));
            words.add(folded(tokens));
            for (int time = 0; time < TIMES && !tokens.isEmpty(); time++) {
                messages.add(tokens);
                intents.add(intent);
            }
        }
    }

    /// `bookFlight`, `book_flight` and `book/flight` are `book Flight` and `book flight`.
    static String words(String name) {
        var parted = HUMP.matcher(name).replaceAll("$1 $2");
        return SEPARATORS.matcher(parted).replaceAll(" ").trim();
    }

    private static Set<String> folded(List<Token> tokens) {
        var folded = new TreeSet<String>();
        tokens.forEach(token -> folded.add(Folding.fold(token.text())));
        return folded;
    }

    List<List<Token>> messages() {
        return messages;
    }

    /// The number of the intent that each message names.
    List<Integer> intents() {
        return intents;
    }

    /// Which intents' names share words.
    Families families() {
        return Families.of(words);
    }
}
