package echochat.lexicon;

import java.util.List;

/// The four kinds of words that WordNet has, with how English bends each.
enum PartOfSpeech {
    NOUN("noun", "n", "s: ses:s ves:f xes:x zes:z ches:ch shes:sh men:man ies:y"),
    VERB("verb", "v", "s: ies:y es:e es: ed:e ed: ing:e ing:"),
    ADJECTIVE("adj", "a", "er: est: er:e est:e"),
    ADVERB("adv", "r", "");

    private final String file;
    private final String letter;
    private final String endings; // between spaces

    PartOfSpeech(String file, String letter, String endings) {
        this.file = file;
        this.letter = letter;
        this.endings = endings;
    }

    /// How WordNet's files of this kind end.
    String file() {
        return file;
    }

    String letter() {
        return letter;
    }

    /// Each an ending and, after a colon, what takes its place in the base form.
    List<String> endings() {
        return endings.isEmpty() ? List.of() : List.of(endings.split(" "));
    }

    /// By the letter of a pointer or synset; `s`, a satellite, is an adjective too.
    static PartOfSpeech of(String letter) {
        for (var kind : values()) {
            if (kind.letter.equals(letter)) {
                return kind;
            }
        }
        return ADJECTIVE;
    }

    /// By the number in a sense key: 1 noun, 2 verb, 3 and 5 adjective, 4 adverb.
    static PartOfSpeech ofNumber(char digit) {
        return switch (digit) {
            case '1' -> NOUN;
            case '2' -> VERB;
            case '4' -> ADVERB;
            default -> ADJECTIVE;
        };
    }
}
