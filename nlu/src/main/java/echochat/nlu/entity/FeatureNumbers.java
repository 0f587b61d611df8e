package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.entity.context.ContextWords;
import echochat.nlu.feature.HashCounts;
import echochat.nlu.feature.LongIndex;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.training.run.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The features of a tagger's sentences, numbered in the order of their hashes, and the sentences
/// written in these numbers.
final class FeatureNumbers {
    private static final int MOST_FEATURES = 10_000_000;

    private final @Nullable Lexicon lexicon;
    private final long[] hashes;
    private final LongIndex index;
    private final ContextWords words;

    /// Numbers what occurs in these sentences; of none there is nothing to number.
    FeatureNumbers(List<Annotated> sentences, @Nullable Lexicon lexicon, Stage stage) {
        this.lexicon = lexicon;
        var counts = new HashCounts(TokenFeatures.BITS);
        var wordCounts = new HashCounts(TokenFeatures.BITS);
        for (var sentence : sentences) {
            stage.goOn();
            var seen = new TokenFeatures(sentence.tokens(), sentence.intent(), lexicon);
            for (int token = 0; token < seen.tokens(); token++) {
                add(seen.at(token), counts);
                add(seen.wordAndKinds(token), wordCounts);
            }
        }
        hashes = sentences.isEmpty() ? new long[0] : commonest(counts, stage);
        index = new LongIndex(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            stage.goOn();
            index.put(hashes[i], i);
        }
        words = ContextWords.of(wordCounts, stage::goOn);
    }

    /// The hash of each feature, ascending.
    long[] hashes() {
        return hashes;
    }

    /// Those that are seen from afar.
    ContextWords words() {
        return words;
    }

    private static void add(long[] hashes, HashCounts counts) {
        for (var hash : hashes) {
            counts.add(hash);
        }
    }

    /// All if they are not too many, else those that occur most.
    private static long[] commonest(HashCounts counts, Stage stage) {
        counts.add(TokenFeatures.STRANGER);
        var least = counts.leastFor(MOST_FEATURES, 1, stage::goOn);
        return counts.sorted(
                (hash, count) -> count >= least || hash == TokenFeatures.STRANGER, stage::goOn);
    }

    /// A sentence whose tokens have these labels.
    TaggedSentence of(Annotated sentence, int[] labels) {
        var seen = new TokenFeatures(sentence.tokens(), sentence.intent(), lexicon);
        var words = new int[seen.tokens()];
        var features = new int[seen.tokens()][];
        var context = new int[seen.tokens()][];
        for (int token = 0; token < features.length; token++) {
            words[token] = index.get(seen.ownWord(token));
            features[token] = index.known(seen.at(token));
            context[token] = this.words.known(seen.wordAndKinds(token));
        }
        return new TaggedSentence(words, features, context, labels);
    }
}
