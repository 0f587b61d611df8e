package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.feature.HashCounts;
import echochat.nlu.feature.LongIndex;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.training.run.Stage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The features of a tagger's sentences, numbered in the order of their hashes, and the sentences
/// written in these numbers.
final class FeatureNumbers {
    private static final int MOST_FEATURES = 10_000_000;
    private static final int MOST_STRICTNESS = 1000;

    private final @Nullable Lexicon lexicon;
    private final long[] hashes;
    private final LongIndex index;

    /// Numbers what occurs in these sentences; of none there is nothing to number.
    FeatureNumbers(List<Annotated> sentences, @Nullable Lexicon lexicon, Stage stage) {
        this.lexicon = lexicon;
        hashes =
                sentences.isEmpty()
                        ? new long[0]
                        : commonest(counts(sentences, lexicon, stage), stage);
        index = new LongIndex(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            stage.goOn();
            index.put(hashes[i], i);
        }
    }

    /// The hash of each feature, ascending.
    long[] hashes() {
        return hashes;
    }

    private static HashCounts counts(
            List<Annotated> sentences, @Nullable Lexicon lexicon, Stage stage) {
        var counts = new HashCounts(TokenFeatures.BITS);
        for (var sentence : sentences) {
            stage.goOn();
            var seen = new TokenFeatures(sentence.tokens(), sentence.intent(), lexicon);
            for (int token = 0; token < seen.tokens(); token++) {
                for (var feature : seen.at(token)) {
                    counts.add(feature);
                }
            }
        }
        counts.add(TokenFeatures.STRANGER);
        return counts;
    }

    /// All if they are not too many, else those that occur most.
    private static long[] commonest(HashCounts counts, Stage stage) {
        int needed = 1;
        var atLeast = counts.countsFrom(MOST_STRICTNESS, (_, _) -> true, stage::goOn);
        while (needed < MOST_STRICTNESS && atLeast[needed] > MOST_FEATURES) {
            needed++;
        }
        var least = needed;
        return counts.sorted(
                (hash, count) -> count >= least || hash == TokenFeatures.STRANGER, stage::goOn);
    }

    /// A sentence whose tokens have these labels.
    TaggedSentence of(Annotated sentence, int[] labels) {
        var seen = new TokenFeatures(sentence.tokens(), sentence.intent(), lexicon);
        var words = new int[seen.tokens()];
        var features = new int[seen.tokens()][];
        for (int token = 0; token < features.length; token++) {
            words[token] = index.get(seen.ownWord(token));
            features[token] = known(seen.at(token));
        }
        return new TaggedSentence(words, features, labels);
    }

    private int[] known(long[] seen) {
        var known = new int[seen.length];
        int count = 0;
        for (var hash : seen) {
            var feature = index.get(hash);
            if (feature != LongIndex.MISSING) {
                known[count++] = feature;
            }
        }
        return Arrays.copyOf(known, count);
    }
}
