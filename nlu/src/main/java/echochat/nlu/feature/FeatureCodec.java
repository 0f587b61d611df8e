package echochat.nlu.feature;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.lexicon.WordKnowledge;
import java.util.Arrays;
import java.util.Map;

/// [MessageFeatures] as a section of a model file: hashes as distances from one to the next, and of
/// each piece which of the rarities it has, of which there are few.
public final class FeatureCodec {
    private static final String SECTION = "features2";

    private FeatureCodec() {}

    /// The section's name and content.
    ///
    /// @param goOn called now and then; may throw
    public static Map.Entry<String, byte[]> encode(MessageFeatures features, Runnable goOn) {
        var section = new SectionWriter(goOn);
        section.number(features.longestRun()).coded(distances(features.shortPieces()));
        var rarity = features.rarity();
        var distinct = distinct(rarity);
        section.reals(distinct).coded(ranks(rarity.known(), distinct));
        return Map.entry(SECTION, section.toBytes());
    }

    /// The last bit, which tells words from runs, stays as it is.
    private static long[] distances(long[] pieces) {
        var distances = new long[pieces.length];
        var before = Long.MIN_VALUE >> (Long.SIZE - PieceIndex.BITS);
        for (int i = 0; i < pieces.length; i++) {
            distances[i] = pieces[i] - before;
            before = pieces[i] & ~MessagePieces.RUN;
        }
        return distances;
    }

    /// The values in ascending order, each once; the last is that of pieces never met.
    private static float[] distinct(PieceRarity rarity) {
        var sorted = Arrays.copyOf(rarity.known(), rarity.known().length + 1);
        sorted[sorted.length - 1] = rarity.unmet();
        Arrays.sort(sorted);
        int count = 0;
        for (var value : sorted) {
            if (count == 0 || sorted[count - 1] != value) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /// The rarest that are met have the lowest number, because most pieces do.
    private static int[] ranks(float[] rarity, float[] distinct) {
        var ranks = new int[rarity.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = distinct.length - 1 - Arrays.binarySearch(distinct, rarity[i]);
        }
        return ranks;
    }

    /// @param known of the words beforehand when the model was trained
    /// @param goOn called now and then; may throw
    public static MessageFeatures decode(
            Map<String, byte[]> sections, WordKnowledge known, Runnable goOn)
            throws ModelDamagedException {
        if (sections.containsKey(FirstFeatureCodec.SECTION)) {
            return FirstFeatureCodec.decode(sections, known);
        }
        var section = SectionReader.of(sections, SECTION, goOn);
        var longestRun = section.number();
        section.check(
                longestRun >= MessagePieces.SHORTEST_RUN
                        && longestRun <= FirstFeatureCodec.LONGEST_RUN,
                "the longest run");
        var pieces = pieces(section);
        var distinct = section.reals();
        var ranks = section.coded();
        section.check(pieces.length == ranks.length, "the vocabulary");
        var rarity = new float[ranks.length];
        for (int i = 0; i < rarity.length; i++) {
            section.check(ranks[i] < distinct.length, "a rarity");
            rarity[i] = distinct[distinct.length - 1 - ranks[i]];
        }
        // the highest value is theirs; files of before have none beyond the rarest that was met
        var unmet = PieceRarity.of(distinct).unmet();
        return new MessageFeatures(
                pieces, new PieceRarity(rarity, unmet), PieceIndex.BITS, longestRun, known);
    }

    private static long[] pieces(SectionReader section) throws ModelDamagedException {
        var pieces = section.codedLarges();
        var before = Long.MIN_VALUE >> (Long.SIZE - PieceIndex.BITS);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] += before;
            before = pieces[i] & ~MessagePieces.RUN;
            section.check(before < 1L << (PieceIndex.BITS - 1), "the vocabulary");
        }
        return pieces;
    }
}
