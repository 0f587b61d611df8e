package echochat.nlu.intent;

/// What a net takes for likely before it has read a message: intents of which it has seen many
/// sentences. But an intent is not said more often because somebody has written more examples of
/// it, so a part of that belief is taken back (Menon and others 2021, logit adjustment after
/// training).
final class Prior {
    private static final float TAKEN_BACK = 0.3f;

    private Prior() {}

    /// Takes it from the scores that a net gives before it reads; where all intents have as many
    /// sentences, nothing changes.
    static void takeFrom(float[] bias, Lesson lesson) {
        var sentences = new int[lesson.classes()];
        for (int place = 0; place < lesson.sentences(); place++) {
            sentences[lesson.intents()[place]]++;
        }
        for (int intent = 0; intent < bias.length; intent++) {
            var share = Math.max(1.0, sentences[intent]) * bias.length / lesson.sentences();
            bias[intent] -= TAKEN_BACK * (float) StrictMath.log(share);
        }
    }
}
