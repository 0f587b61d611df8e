package echochat.core.chat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// What people say to any bot and what it says back, by language. A courtesy for bots that have
/// learned nothing about it; no part of understanding.
public final class PhraseBook {
    private static final List<String> TOPICS = List.of("greeting", "thanks", "bye", "help");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    private static final int LONGEST_PHRASE = 60;
    private static final int READ_FOR_LANGUAGE = 400;

    private final List<Language> languages;
    private final Map<String, Topic> topics = new HashMap<>();

    private PhraseBook(List<Language> languages) {
        this.languages = languages;
        for (var language : languages) {
            for (var topic : TOPICS) {
                language.list("phrases." + topic)
                        .forEach(said -> topics.putIfAbsent(said, new Topic(topic, language)));
            }
        }
    }

    /// Reads the phrase books in the jar; the first language is spoken where none is recognized.
    public static PhraseBook bundled() {
        return new PhraseBook(
                List.of("en", "de", "fr", "es").stream().map(Language::read).toList());
    }

    /// @param name such as `greeting`
    public record Topic(String name, Language language) {}

    /// The topic of a message that consists of nothing else.
    public Optional<Topic> topicOf(String text) {
        return text.length() > LONGEST_PHRASE
                ? Optional.empty()
                : Optional.ofNullable(topics.get(String.join(" ", words(text))));
    }

    /// The language with most of its commonest words in the text.
    public Language languageOf(String text) {
        var words = words(text.length() > READ_FOR_LANGUAGE ? text.substring(0, 400) : text);
        var best = languages.getFirst();
        var most = 0L;
        for (var language : languages) {
            var known = words.stream().filter(language.commonWords::contains).count();
            if (known > most) {
                best = language;
                most = known;
            }
        }
        return best;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// One language's phrases.
    public static final class Language {
        private final Properties phrases;
        private final Set<String> commonWords;

        private Language(Properties phrases) {
            this.phrases = phrases;
            this.commonWords = new HashSet<>(list("words"));
        }

        /// A sentence of the book, with the words put in for `{}`.
        String say(String key, String... words) {
            var sentence = Objects.requireNonNull(phrases.getProperty(key), key);
            for (var word : words) {
                var gap = sentence.indexOf("{}");
                sentence = sentence.substring(0, gap) + word + sentence.substring(gap + 2);
            }
            return sentence;
        }

        String quoted(String text) {
            return say("quoted", text);
        }

        private List<String> list(String key) {
            return List.of(say(key).split("\\s*,\\s*"));
        }

        private static Language read(String code) {
            var name = "phrases_" + code + ".properties";
            try (var in = PhraseBook.class.getResourceAsStream(name)) {
                var properties = new Properties();
                properties.load(
                        new InputStreamReader(
                                Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
                return new Language(properties);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
