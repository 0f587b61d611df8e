package echochat.nlu;

import java.util.Locale;
import java.util.Optional;

/// How much effort a training makes, in a word. [PresetRounds] says what each means in numbers.
public enum Preset {
    /// The size of the data decides: balanced, and quick for very large data.
    DEFAULT,
    /// About half the work: to look at data, to try things out.
    QUICK,
    /// What most data needs.
    BALANCED,
    /// About twice the work, for the last tenths of a point.
    THOROUGH;

    private static final int VERY_LARGE = 100_000;

    /// What stands behind this word for data of so many sentences; never [#DEFAULT].
    public Preset forSize(int sentences) {
        if (this != DEFAULT) {
            return this;
        }
        return sentences > VERY_LARGE ? QUICK : BALANCED;
    }

    /// As people write it: `quick`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The preset of that word, in any case.
    public static Optional<Preset> named(String word) {
        for (var preset : values()) {
            if (preset.word().equalsIgnoreCase(word.strip())) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }
}
