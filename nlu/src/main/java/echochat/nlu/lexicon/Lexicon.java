package echochat.nlu.lexicon;

import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of a language's words before any training: a vector for each, near to those of
/// words with a like meaning, and the groups it belongs to. Made from WordNet by the module
/// `lexicon`. A file that a released version had stays, since models refer to it by its name.
/// Immutable.
public final class Lexicon {
    /// The answer for a word that is not there.
    public static final int MISSING = -1;

    /// The name of the newest English one.
    public static final String ENGLISH = "english-2";

    private static final Map<String, Optional<Lexicon>> LOADED = new ConcurrentHashMap<>();
    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}-[0-9]{1,3}");

    private final String name;
    private final LexiconFile.Content content;
    private final Phrasebook phrases;
    private final Map<String, Integer> places = new HashMap<>();
    private final LikeWords likeWords;

    /// @param likes lines of [LikeWords]
    Lexicon(String name, LexiconFile.Content content, Phrasebook phrases, List<String> likes) {
        this.name = name;
        this.content = content;
        this.phrases = phrases;
        for (int word = 0; word < content.words().size(); word++) {
            places.put(content.words().get(word), word);
        }
        likeWords = new LikeWords(likes, places, content.vectors());
    }

    /// The lexicon of that name, if this program has it; read at the first call.
    public static Optional<Lexicon> named(String name) {
        // a model file may name anything, which is not to be kept
        return NAME.matcher(name).matches()
                ? LOADED.computeIfAbsent(name, Lexicon::read)
                : Optional.empty();
    }

    private static Optional<Lexicon> read(String name) {
        try (var words = Lexicon.class.getResourceAsStream(name + ".words");
                var likes = Lexicon.class.getResourceAsStream(name + ".likes")) {
            if (words == null) {
                return Optional.empty();
            }
            var book = Phrasebooks.named(name).orElse(Phrasebook.EMPTY);
            return Optional.of(new Lexicon(name, LexiconFile.read(words), book, lines(likes)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(@Nullable InputStream in) {
        return in == null
                ? List.of()
                : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .toList();
    }

    public String name() {
        return name;
    }

    /// The length of a word's vector.
    public int dimensions() {
        return content.vectors().dimensions();
    }

    /// The place of a word or of its base form, or [#MISSING].
    ///
    /// @param folded in lower case, as [echochat.nlu.text.Folding] leaves it
    public int word(String folded) {
        var place = places.getOrDefault(folded, MISSING);
        if (place != MISSING) {
            return place;
        }
        var base = content.forms().base(folded, places::containsKey);
        return base == null ? MISSING : places.getOrDefault(base, MISSING);
    }

    /// The place of each token's word, or [#MISSING].
    public int[] words(List<Token> tokens) {
        var words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(Folding.fold(tokens.get(i).text()));
        }
        return words;
    }

    /// Adds a multiple of the word's vector, which has the length 1.
    public void addTo(float[] sum, int word, float factor) {
        var made = content.words().size();
        if (word < made) {
            content.vectors().addTo(sum, word, factor);
        } else {
            likeWords.addTo(sum, word - made, factor);
        }
    }

    /// How many ways there are of putting the words into groups, from coarse to fine.
    public int levels() {
        return content.groups().size();
    }

    /// The group of words of like meaning that the word is in.
    public int group(int word, int level) {
        var made = content.words().size();
        var member = word < made ? word : likeWords.nearest(word - made);
        return content.groups().get(level)[member];
    }

    /// The finest groups of the words, ascending, each once; what is [#MISSING] is in none.
    public int[] finestGroups(int[] words) {
        var groups = new int[words.length];
        int size = 0;
        for (var word : words) {
            if (word != MISSING) {
                groups[size++] = group(word, levels() - 1);
            }
        }
        Arrays.sort(groups, 0, size);
        return Arrays.copyOf(groups, distinct(groups, size));
    }

    /// Moves the different ones of ascending numbers to the front and returns how many there are.
    private static int distinct(int[] ascending, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || ascending[i] != ascending[i - 1]) {
                ascending[kept++] = ascending[i];
            }
        }
        return kept;
    }

    /// What people say in any conversation; empty where nobody has written it down.
    public Phrasebook phrases() {
        return phrases;
    }

    /// A few hundred sentences about anything, in no particular bot's scope.
    public List<String> sentences() {
        return content.sentences();
    }

    /// The terms of what it was made from.
    public String licence() {
        return content.licence();
    }
}
