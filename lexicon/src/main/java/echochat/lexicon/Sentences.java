package echochat.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Sentences about anything: examples of use from the glosses, about as long as what people write
/// to a bot.
final class Sentences {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.'?!-]+");
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 14;

    private Sentences() {}

    /// So many, evenly spread over the alphabet.
    static List<String> of(WordNet wordNet, int count) {
        var all = new TreeSet<String>();
        for (var synset : wordNet.synsets()) {
            var quoted = QUOTED.matcher(synset.gloss());
            while (quoted.find()) {
                var words = quoted.group(1).trim().split(" ").length;
                if (words >= FEWEST_WORDS
                        && words <= MOST_WORDS
                        && PLAIN.matcher(quoted.group(1)).matches()) {
                    all.add(quoted.group(1).trim());
                }
            }
        }
        var sorted = new ArrayList<>(all);
        var chosen = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            chosen.add(sorted.get((int) ((long) i * sorted.size() / count)));
        }
        return chosen;
    }
}
