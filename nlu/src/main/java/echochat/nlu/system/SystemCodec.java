package echochat.nlu.system;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import java.util.EnumSet;
import java.util.Locale;

/// [SystemSettings] as a section of a model file.
public final class SystemCodec {
    private SystemCodec() {}

    public static byte[] encode(SystemSettings settings) {
        var section = new SectionWriter().number(settings.dimensions().size());
        settings.dimensions().stream().sorted().forEach(one -> section.text(one.written()));
        return section.text(settings.locale().toLanguageTag())
                .text(settings.zone().getId())
                .toBytes();
    }

    public static SystemSettings decode(SectionReader section) throws ModelDamagedException {
        var dimensions = EnumSet.noneOf(Dimension.class);
        for (int left = section.count(); left > 0; left--) {
            var dimension = Dimension.of(section.text());
            section.check(dimension.isPresent(), "a dimension");
            dimension.ifPresent(dimensions::add);
        }
        var locale = section.text();
        section.check(Language.of(locale).isPresent(), "the language");
        var zone = SystemSettings.zone(section.text());
        section.check(zone.isPresent(), "the time zone");
        return new SystemSettings(
                dimensions, Locale.forLanguageTag(locale), zone.orElseThrow(), false);
    }
}
