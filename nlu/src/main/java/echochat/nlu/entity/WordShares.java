package echochat.nlu.entity;

import echochat.nlu.feature.LongIndex;
import java.util.Arrays;
import java.util.List;

/// Features that tell what a word usually is: for each evidence of [Tagset], in which share of the
/// other sentences' tokens with that word it was right, in steps. A sentence's own labels do not
/// count, so that the tagger learns how far such shares can be trusted where nobody has told it
/// the labels, and it learns so from all words together, of which most are rare.
final class WordShares {
    private static final double[] STEPS = {0.1, 0.3, 0.6, 0.9};
    private static final int LEVELS = STEPS.length + 1;

    private final Tagset tags;
    private final int width;
    private final int start;
    private final long[] cells; // ascending: a word and an evidence that it was seen with
    private final int[] counts; // of each cell

    /// @param start the number of the first feature: how many features a message may show
    /// @param goOn called now and then; may throw
    WordShares(List<TaggedSentence> sentences, int start, Tagset tags, Runnable goOn) {
        this.start = start;
        this.tags = tags;
        width = tags.evidences();
        var tally = new LongIndex(1 << 10);
        for (var sentence : sentences) {
            goOn.run();
            for (int token = 0; token < sentence.length(); token++) {
                if (sentence.words()[token] != LongIndex.MISSING) {
                    tally.add(cell(sentence, token), 1);
                }
            }
        }
        cells = tally.sortedKeys();
        counts = Arrays.stream(cells).mapToInt(tally::get).toArray();
    }

    private long cell(TaggedSentence sentence, int token) {
        return first(sentence.words()[token]) + tags.evidence(sentence.labels()[token]);
    }

    /// The cell of a word and the first evidence; not 0, which an index cannot hold.
    private long first(int word) {
        return (long) word * width + 1;
    }

    /// The feature of a word that is in no other sentence.
    int stranger() {
        return start + width * LEVELS;
    }

    /// The number after the last feature's.
    int end() {
        return stranger() + 1;
    }

    /// The features of each token, by all sentences but this one, which must have been counted.
    int[][] withoutOwn(TaggedSentence sentence) {
        count(sentence, -1);
        var features = new int[sentence.length()][];
        for (int token = 0; token < features.length; token++) {
            var known = of(sentence.words()[token]);
            features[token] = known.length == 0 ? new int[] {stranger()} : known;
        }
        count(sentence, 1);
        return features;
    }

    private void count(TaggedSentence sentence, int change) {
        for (int token = 0; token < sentence.length(); token++) {
            if (sentence.words()[token] != LongIndex.MISSING) {
                counts[Arrays.binarySearch(cells, cell(sentence, token))] += change;
            }
        }
    }

    /// The features of a word by all sentences, none if it is in no sentence.
    int[] of(int word) {
        if (word == LongIndex.MISSING) {
            return new int[0];
        }
        int from = place(first(word));
        int to = from;
        int sum = 0;
        while (to < cells.length && cells[to] < first(word + 1)) {
            sum += counts[to++];
        }
        var features = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (counts[i] > 0) {
                var evidence = (int) (cells[i] - first(word));
                features[size++] = start + evidence * LEVELS + level((double) counts[i] / sum);
            }
        }
        return Arrays.copyOf(features, size);
    }

    private int place(long cell) {
        var place = Arrays.binarySearch(cells, cell);
        return place < 0 ? -place - 1 : place;
    }

    private static int level(double share) {
        int level = 0;
        while (level < STEPS.length && share >= STEPS[level]) {
            level++;
        }
        return level;
    }
}
