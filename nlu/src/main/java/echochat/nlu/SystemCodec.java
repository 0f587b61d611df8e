package echochat.nlu;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.system.Dimension;
import echochat.nlu.system.Language;
import echochat.nlu.system.SystemSettings;
import java.util.EnumSet;
import java.util.Locale;

/// [SystemSettings] as a section of a model file.
final class SystemCodec {
    private SystemCodec() {}

    static byte[] encode(SystemSettings settings) {
        var section = new SectionWriter().number(settings.dimensions().size());
        settings.dimensions().stream().sorted().forEach(one -> section.text(one.written()));
        return section.text(settings.locale().toLanguageTag())
                .text(settings.zone().getId())
                .toBytes();
    }

    static SystemSettings decode(SectionReader section) throws ModelDamagedException {
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
