package echochat.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The settings as they are set, and where each value comes from.
public final class Settings {
    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /// The variable that sets it; empty if the default holds.
    public Optional<String> origin(Setting setting) {
        return Stream.concat(Stream.of(setting.name()), setting.otherName().stream())
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .findFirst();
    }

    /// Its value, or its default.
    public String text(Setting setting) {
        return origin(setting).map(environment::get).map(String::strip).orElse(setting.fallback());
    }

    public Optional<String> given(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    /// The parts between commas.
    public List<String> list(Setting setting) {
        return Stream.of(text(setting).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public int number(Setting setting, int least, int most) {
        try {
            var number = Integer.parseInt(text(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // falls through to the sentence below
        }
        throw new SettingException(
                setting, "is “" + text(setting) + "”", "a number from " + least + " to " + most);
    }

    /// A port, or empty if it says `off`.
    public OptionalInt port(Setting setting) {
        return text(setting).equals("off")
                ? OptionalInt.empty()
                : OptionalInt.of(number(setting, 0, 65_535));
    }

    public boolean flag(Setting setting) {
        return oneOf(setting, List.of("true", "false")).equals("true");
    }

    public String oneOf(Setting setting, List<String> allowed) {
        var value = text(setting);
        if (!allowed.contains(value)) {
            throw new SettingException(setting, "is “" + value + "”", String.join(" or ", allowed));
        }
        return value;
    }
}
