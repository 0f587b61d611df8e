package echochat.nlu.evaluate;

import echochat.nlu.feature.FeatureHash;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sentences of one intent that are the same but for case, width, white space and punctuation, and
/// the other nodes that are near.
final class TwinNode {
    private static final int GRAM = 3;
    private static final int UNIT_BITS = 16;

    private final int number;
    private final String intent;
    private final long[] grams;
    private final List<Integer> members;
    private final List<Near> near = new ArrayList<>();

    /// Another node and how similar it is, from 0 to 1.
    record Near(TwinNode node, double similarity) {}

    TwinNode(int number, String intent, String key, List<Integer> members) {
        this.number = number;
        this.intent = intent;
        grams = grams(key);
        this.members = List.copyOf(members);
    }

    /// What makes two sentences the same; empty only for a text without tokens.
    static String key(String text) {
        var tokens = Tokenizer.tokenizeBeginning(text).stream().map(Token::text).toList();
        var words = tokens.stream().filter(TwinNode::isWord).collect(Collectors.joining(" "));
        return Folding.fold(words.isEmpty() ? String.join(" ", tokens) : words);
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Runs of three UTF-16 units with a space before and after the sentence, as numbers.
    private static long[] grams(String key) {
        var padded = " " + key + " ";
        return IntStream.rangeClosed(0, padded.length() - GRAM)
                .mapToLong(start -> gram(padded, start))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long gram(String text, int start) {
        long gram = 0;
        for (int i = start; i < start + GRAM; i++) {
            gram = gram << UNIT_BITS | text.charAt(i);
        }
        return FeatureHash.finish(gram); // as a LongIndex wants its keys
    }

    /// By which nodes are sorted, whatever the order of the data.
    int number() {
        return number;
    }

    String intent() {
        return intent;
    }

    long[] grams() {
        return grams;
    }

    /// Places of the sentences.
    List<Integer> members() {
        return members;
    }

    /// Nodes of the same intent that are near.
    List<Near> near() {
        return near;
    }

    /// The node itself and all that are near.
    List<TwinNode> family() {
        var family = new ArrayList<TwinNode>(List.of(this));
        near.forEach(one -> family.add(one.node()));
        return family;
    }
}
