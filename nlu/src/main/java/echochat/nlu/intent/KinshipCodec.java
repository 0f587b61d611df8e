package echochat.nlu.intent;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;

/// [Kinship] as the end of the classifier's section, which files of the first two formats lack.
final class KinshipCodec {
    private KinshipCodec() {}

    static void encode(Kinship kinship, SectionWriter section) {
        kinship.used().forEach(groups -> section.bytes(groups.toByteArray()));
        section.packed(kinship.counts()).number(kinship.sentences());
    }

    static Kinship decode(SectionReader section, int intents) throws ModelDamagedException {
        var used = new ArrayList<BitSet>();
        for (int intent = 0; intent < intents; intent++) {
            used.add(BitSet.valueOf(section.bytes()));
        }
        var counts = section.packed();
        var sentences = section.number();
        // every count must give a rarity that is a number
        section.check(
                sentences >= 0
                        && Arrays.stream(counts)
                                .allMatch(count -> count >= 0 && count <= sentences),
                "the groups of words");
        return new Kinship(used, counts, sentences);
    }
}
