package echochat.nlu.intent;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import java.util.ArrayList;
import java.util.BitSet;

/// [Kinship] as the end of the classifier's section, which files of the first two engines lack.
final class KinshipCodec {
    private KinshipCodec() {}

    static void encode(Kinship kinship, SectionWriter section) {
        kinship.used().forEach(groups -> section.bytes(groups.toByteArray()));
    }

    static Kinship decode(SectionReader section, int classes, MessageFeatures features)
            throws ModelDamagedException {
        var used = new ArrayList<BitSet>();
        for (int intent = 0; intent < classes; intent++) {
            var groups = BitSet.valueOf(section.bytes());
            section.check(groups.length() <= features.groups(), "the groups of an intent");
            used.add(groups);
        }
        return new Kinship(features, used);
    }
}
