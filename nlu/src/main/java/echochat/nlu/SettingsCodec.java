package echochat.nlu;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Settings that came after the card, as a section of their own; models without it have the usual
/// ones.
final class SettingsCodec {
    static final String SECTION = "settings";

    private SettingsCodec() {}

    static byte[] encode(TrainingSettings settings) {
        var pipeline = settings.pipeline();
        var section = new SectionWriter().text(settings.preset().name());
        var fallback = pipeline.fallback();
        truth(section, fallback != null);
        if (fallback != null) {
            section.large(Double.doubleToLongBits(fallback.threshold()));
            section.large(Double.doubleToLongBits(fallback.ambiguity()));
        }
        var sign = pipeline.splitAt();
        section.text(sign == null ? "" : sign);
        truth(section, pipeline.patterns().lookups());
        truth(section, pipeline.patterns().regexes());
        truth(section, pipeline.patterns().caseSensitive());
        truth(section, pipeline.synonyms());
        section.number(pipeline.selectors().size());
        pipeline.selectors().forEach(section::text);
        return section.toBytes();
    }

    private static void truth(SectionWriter section, boolean fact) {
        section.number(fact ? 1 : 0);
    }

    /// The card's settings with what the section adds to them.
    static TrainingSettings decode(Map<String, byte[]> sections, TrainingSettings ofCard)
            throws ModelDamagedException {
        var bytes = sections.get(SECTION);
        if (bytes == null) {
            return ofCard;
        }
        var section = new SectionReader(SECTION, bytes);
        var preset = Preset.named(section.text());
        section.check(preset.isPresent(), "the preset");
        return ofCard.withPreset(preset.orElseThrow()).withPipeline(pipeline(section));
    }

    private static Pipeline pipeline(SectionReader section) throws ModelDamagedException {
        var fallback = fallback(section);
        var sign = section.text();
        var patterns = new PatternUse(truth(section), truth(section), truth(section));
        var synonyms = truth(section);
        var selectors = selectors(section);
        try {
            return new Pipeline(
                    fallback, sign.isEmpty() ? null : sign, patterns, synonyms, selectors);
        } catch (IllegalArgumentException impossible) {
            throw new ModelDamagedException("its settings are impossible");
        }
    }

    private static @Nullable FallbackRule fallback(SectionReader section)
            throws ModelDamagedException {
        if (!truth(section)) {
            return null;
        }
        var threshold = Double.longBitsToDouble(section.large());
        var ambiguity = Double.longBitsToDouble(section.large());
        try {
            return new FallbackRule(threshold, ambiguity);
        } catch (IllegalArgumentException impossible) {
            throw new ModelDamagedException("its thresholds are impossible");
        }
    }

    private static List<String> selectors(SectionReader section) throws ModelDamagedException {
        var selectors = new ArrayList<String>();
        for (int left = section.count(); left > 0; left--) {
            selectors.add(section.text());
        }
        return selectors;
    }

    private static boolean truth(SectionReader section) throws ModelDamagedException {
        var fact = section.number();
        section.check(fact == 0 || fact == 1, "a setting");
        return fact == 1;
    }
}
