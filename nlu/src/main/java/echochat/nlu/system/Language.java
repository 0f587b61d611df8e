package echochat.nlu.system;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language whose words for numbers, times and quantities are known.
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// ISO 639-1.
    public String code() {
        return code;
    }

    /// The language of a locale such as `de`, `de_AT`, `de-AT`; empty if it is another.
    public static Optional<Language> of(String locale) {
        var code = locale.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
