package echochat.nlu.entity;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.Map;

/// [Repeats] as a section of a model file. Files of the first five formats have none.
final class RepeatsCodec {
    static final String SECTION = "repeats";

    private RepeatsCodec() {}

    static byte[] encode(Repeats repeats) {
        return new SectionWriter().reals(repeats.penalties()).reals(repeats.asLong()).toBytes();
    }

    /// @param kinds how many the tagger knows
    static Repeats decode(Map<String, byte[]> sections, int kinds) throws ModelDamagedException {
        if (!sections.containsKey(SECTION)) {
            return Repeats.NONE;
        }
        var section = SectionReader.of(sections, SECTION);
        var penalties = section.reals();
        var asLong = section.reals();
        section.check(penalties.length == kinds, "the number of penalties");
        for (var penalty : penalties) {
            section.check(penalty <= 0, "a penalty");
        }
        for (var share : asLong) {
            section.check(share >= 0 && share <= 1, "a share of sentences");
        }
        return new Repeats(penalties, asLong);
    }
}
