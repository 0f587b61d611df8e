package echochat.formats.rasa;

import echochat.nlu.system.Dimension;
import echochat.nlu.system.SystemSettings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/// What a pipeline asks of Duckling, and what our own finder makes of it.
///
/// @param unknown names of dimensions, a language or a time zone that say nothing to us
record DucklingOptions(SystemSettings settings, List<String> unknown) {
    private static final String USUAL_ZONE = "UTC";

    /// As in Rasa, the language of the bot counts where no locale is given.
    static DucklingOptions of(ComponentOptions options, String language) {
        var locale = options.text("locale", language);
        var zone = options.text("timezone", "");
        var read =
                SystemSettings.of(
                        options.texts("dimensions"),
                        locale.isBlank() ? "en" : locale,
                        zone.isBlank() ? USUAL_ZONE : zone);
        return new DucklingOptions(read.settings(), read.unknown());
    }

    String why() {
        var notKnown = unknown.isEmpty() ? "" : "; not known here: " + String.join(", ", unknown);
        if (settings.isOff()) {
            return "our own finder takes its place, but finds nothing" + notKnown;
        }
        return "our own finder of "
                + found()
                + ", language "
                + settings.locale().toLanguageTag()
                + ", times of "
                + (settings.zone().equals(ZoneOffset.UTC) ? USUAL_ZONE : settings.zone())
                + notKnown;
    }

    private String found() {
        return settings.dimensions().size() == Dimension.values().length
                ? "all its dimensions"
                : settings.dimensions().stream()
                        .sorted()
                        .map(Dimension::written)
                        .collect(Collectors.joining(", "));
    }
}
