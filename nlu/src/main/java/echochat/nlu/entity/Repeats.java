package echochat.nlu.entity;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import java.util.List;

/// How unlikely it is that a kind of span comes twice in a sentence, learned from how often it
/// does: labels know their neighbours only, not that the sentence has its city already.
///
/// Some messages are two sentences in one, and then anything may come twice. The longer a message
/// is beside the sentences learned from, the likelier it is one of those, and the less a repetition
/// counts.
///
/// @param penalties by kind: what is added to a tagging's score each time the kind comes again; 0
///     or less
/// @param asLong by number of tokens: the share of sentences that have so many or more
record Repeats(float[] penalties, float[] asLong) {
    /// Of models that have learned nothing of it.
    static final Repeats NONE = new Repeats(new float[0], new float[0]);

    /// Sentences are told apart by length up to here.
    static final int MOST_TOKENS = 64;

    private static final double COMMON = 0.2; // share of sentences from which on it is no news
    private static final double UNSEEN = 0.5; // counted to what was seen, as half a sentence
    private static final double TWO_IN_ONE = 0.05; // of messages

    /// @param kinds in the order of their numbers
    static Repeats of(List<Label> kinds, List<Annotated> sentences) {
        return new Repeats(penalties(kinds, sentences), asLong(sentences));
    }

    private static float[] penalties(List<Label> kinds, List<Annotated> sentences) {
        var with = new int[kinds.size()];
        var twice = new int[kinds.size()];
        for (var sentence : sentences) {
            var times = times(kinds, sentence);
            for (int kind = 0; kind < times.length; kind++) {
                with[kind] += times[kind] > 0 ? 1 : 0;
                twice[kind] += times[kind] > 1 ? 1 : 0;
            }
        }
        var penalties = new float[with.length];
        for (int kind = 0; kind < with.length; kind++) {
            var share = (twice[kind] + UNSEEN) / (with[kind] + 2 * UNSEEN);
            penalties[kind] = (float) Math.min(0, StrictMath.log(share / COMMON));
        }
        return penalties;
    }

    private static int[] times(List<Label> kinds, Annotated sentence) {
        var times = new int[kinds.size()];
        for (var span : sentence.spans()) {
            var kind = kinds.indexOf(span.label());
            if (kind >= 0) {
                times[kind]++;
            }
        }
        return times;
    }

    private static float[] asLong(List<Annotated> sentences) {
        var lengths = new int[MOST_TOKENS + 2]; // the last are longer than all that are told apart
        for (var sentence : sentences) {
            lengths[Math.min(sentence.tokens().size(), lengths.length - 1)]++;
        }
        var shares = new float[MOST_TOKENS + 1];
        int longer = lengths[MOST_TOKENS + 1];
        for (int tokens = MOST_TOKENS; tokens >= 0; tokens--) {
            longer += lengths[tokens];
            shares[tokens] = longer / (float) Math.max(1, sentences.size());
        }
        return shares;
    }

    boolean areKnown() {
        return asLong.length > 0;
    }

    /// What all repetitions in a message take from a tagging's score at most: the logarithm of how
    /// likely the message is to be two sentences. 0 if it is longer than all learned from.
    double most(int tokens) {
        var share = tokens < asLong.length ? asLong[tokens] : 0;
        return StrictMath.log(TWO_IN_ONE / (TWO_IN_ONE + share));
    }

    /// What one kind takes that comes so often.
    double penalty(int kind, int times) {
        return times < 2 ? 0 : penalties[kind] * (times - 1);
    }
}
