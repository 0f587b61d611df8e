package echochat.nlu.lexicon;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people say in any conversation, whatever a bot is about: `yep`, `sounds good`, `no way`,
/// `see you later`, `talk to a human`, in groups of words and phrases that stand for the same. So
/// `nope` is understood by a bot whose examples have only `no` and `never`. Immutable.
public final class Phrasebook {
    /// For a language of which no phrases are known.
    public static final Phrasebook EMPTY = new Phrasebook("", List.of());

    private final String name;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>(); // longest first
    private final Set<String> words = new HashSet<>();

    /// @param words folded
    /// @param whole whether it counts only where it is the whole message
    record Phrase(String group, List<String> words, boolean whole) {}

    /// A phrase of a group stands in a message.
    ///
    /// @param last the place of its last token
    /// @param whole whether the message is nothing else but signs
    public record Said(String group, int first, int last, boolean whole) {}

    Phrasebook(String name, Collection<Phrase> phrases) {
        this.name = name;
        for (var phrase : new LinkedHashSet<>(phrases)) {
            byFirstWord
                    .computeIfAbsent(phrase.words().getFirst(), _ -> new ArrayList<>())
                    .add(phrase);
            words.addAll(phrase.words());
        }
        byFirstWord
                .values()
                .forEach(same -> same.sort(Comparator.comparing(one -> -one.words().size())));
    }

    /// Empty if it has no phrases.
    public String name() {
        return name;
    }

    /// Whether any phrase has the word.
    public boolean hasWord(String folded) {
        return words.contains(folded);
    }

    /// The phrases of a message from left to right, of those that begin at a word the longest, for
    /// each group that has it.
    public List<Said> find(List<Token> tokens) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        var message = new Message(tokens);
        var said = new ArrayList<Said>();
        for (int start = 0; start < message.size(); ) {
            start += Math.max(1, addLongest(message, start, said));
        }
        return said;
    }

    private int addLongest(Message message, int start, List<Said> said) {
        int longest = 0;
        for (var phrase : byFirstWord.getOrDefault(message.words.get(start), List.of())) {
            var length = phrase.words().size();
            var whole = length == message.size();
            if (length >= longest
                    && (whole || !phrase.whole())
                    && message.has(phrase.words(), start)) {
                longest = length;
                said.add(message.said(phrase, start, whole));
            }
        }
        return longest;
    }

    /// The words of a message without signs between them, and where they stand.
    private static final class Message {
        private final List<String> words = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        Message(List<Token> tokens) {
            for (int place = 0; place < tokens.size(); place++) {
                var word = Folding.fold(tokens.get(place).text());
                if (says(word)) {
                    words.add(word);
                    places.add(place);
                }
            }
        }

        private static boolean says(String word) {
            return word.codePoints()
                    .anyMatch(
                            point ->
                                    Character.isLetterOrDigit(point)
                                            || Character.getType(point) == Character.OTHER_SYMBOL);
        }

        int size() {
            return words.size();
        }

        boolean has(List<String> phrase, int start) {
            var end = start + phrase.size();
            return end <= words.size() && words.subList(start, end).equals(phrase);
        }

        Said said(Phrase phrase, int start, boolean whole) {
            var last = start + phrase.words().size() - 1;
            return new Said(phrase.group(), places.get(start), places.get(last), whole);
        }
    }
}
