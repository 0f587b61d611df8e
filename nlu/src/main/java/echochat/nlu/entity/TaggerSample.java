package echochat.nlu.entity;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which sentences the tagger learns from: all up to 200,000; of more, so many. Those in which
/// something is marked come first, but leave a quarter for the others, if there are so many, since
/// a tagger must also learn where nothing is to be found. Of what is too much, in even steps.
public final class TaggerSample {
    static final int MOST = 200_000;
    private static final double MARKED_SHARE = 0.75;

    private TaggerSample() {}

    /// Places in ascending order.
    ///
    /// @param isMarked whether something is marked in the sentence of that place
    public static int[] of(int sentences, IntPredicate isMarked) {
        return of(sentences, isMarked, MOST);
    }

    static int[] of(int sentences, IntPredicate isMarked, int most) {
        if (sentences <= most) {
            return IntStream.range(0, sentences).toArray();
        }
        var marked = IntStream.range(0, sentences).filter(isMarked).toArray();
        var others = IntStream.range(0, sentences).filter(isMarked.negate()).toArray();
        var left = Math.max(most - others.length, (int) (most * MARKED_SHARE));
        var first = some(marked, left);
        var second = some(others, most - first.length);
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).sorted().toArray();
    }

    private static int[] some(int[] places, int count) {
        if (places.length <= count) {
            return places;
        }
        return IntStream.range(0, count)
                .map(i -> places[(int) ((long) i * places.length / count)])
                .toArray();
    }
}
