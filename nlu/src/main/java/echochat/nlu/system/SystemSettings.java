package echochat.nlu.system;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which system entities a model looks for, in which language, and where the clock hangs.
///
/// @param dimensions none: the data decides, see [#AUTOMATIC]
/// @param locale a language code, with a country if one is known: `en`, `en-GB`
/// @param zone of times in messages
/// @param isAutomatic whether dimensions that the examples annotate are switched on as well, and
///     the language is guessed from them
public record SystemSettings(
        Set<Dimension> dimensions, Locale locale, ZoneId zone, boolean isAutomatic) {
    /// Nothing is asked for: the examples say what is needed.
    public static final SystemSettings AUTOMATIC =
            new SystemSettings(Set.of(), Locale.ENGLISH, ZoneOffset.UTC, true);

    /// Nothing is looked for, whatever the examples say.
    public static final SystemSettings NONE =
            new SystemSettings(Set.of(), Locale.ENGLISH, ZoneOffset.UTC, false);

    /// Countries that write English and the month first.
    private static final Set<String> MONTH_FIRST = Set.of("", "US", "PH", "BZ");

    public SystemSettings {
        dimensions = Set.copyOf(dimensions);
    }

    /// Settings, and the names in them that say nothing to us.
    public record Read(SystemSettings settings, List<String> unknown) {
        public Read {
            unknown = List.copyOf(unknown);
        }
    }

    /// Settings from names as they stand in a configuration.
    ///
    /// @param dimensions Duckling's names; none means every dimension, as in Rasa
    /// @param locale `de` or `de_DE`; one that is not known is reported, and English taken
    /// @param zone such as `Europe/Berlin`; one that is not known is reported, and UTC taken
    public static Read of(List<String> dimensions, String locale, String zone) {
        var unknown = new ArrayList<String>();
        var known = EnumSet.noneOf(Dimension.class);
        for (var name : dimensions) {
            Dimension.of(name).ifPresentOrElse(known::add, () -> unknown.add(name));
        }
        if (dimensions.isEmpty()) {
            known = EnumSet.allOf(Dimension.class);
        }
        if (Language.of(locale).isEmpty()) {
            unknown.add(locale);
        }
        var place = zone(zone);
        if (place.isEmpty()) {
            unknown.add(zone);
        }
        var settings =
                new SystemSettings(known, locale(locale), place.orElse(ZoneOffset.UTC), false);
        return new Read(settings, unknown);
    }

    private static Locale locale(String written) {
        return Language.of(written).isEmpty()
                ? Locale.ENGLISH
                : Locale.forLanguageTag(written.strip().replace('_', '-'));
    }

    /// The time zone that is written so, such as `Europe/Berlin`; empty if there is none.
    public static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The language of the locale; English if it is none of ours.
    public Language language() {
        return Language.of(locale.getLanguage()).orElse(Language.ENGLISH);
    }

    boolean isMonthFirst() {
        return language() == Language.ENGLISH && MONTH_FIRST.contains(locale.getCountry());
    }

    /// Whether nothing is looked for.
    public boolean isOff() {
        return dimensions.isEmpty();
    }
}
