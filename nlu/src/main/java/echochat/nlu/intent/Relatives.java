package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;

/// Which intents are alike. A sentence may nearly mean an intent like its own, but hardly one that
/// has nothing to do with it: a net that is taught so understands more than one that is taught to
/// doubt all others alike.
final class Relatives {
    /// With more, the table would take more memory and time than it is worth.
    static final int MOST_INTENTS = 500;

    private static final float TEMPERATURE = 0.1f;

    private Relatives() {}

    /// For each intent, how much of its likeness falls to which other: a row that sums to 1, with 0
    /// at its own place, after the cosines of the means of their messages. No rows if there are too
    /// many intents, or only one.
    static float[][] of(Lesson lesson, Stage stage) {
        if (lesson.classes() < 2 || lesson.classes() > MOST_INTENTS) {
            return new float[0][];
        }
        var means = new ClassMeans(LessonSample.of(lesson), stage);
        var rows = new float[lesson.classes()][];
        for (int intent = 0; intent < rows.length; intent++) {
            stage.goOn();
            rows[intent] = shares(intent, means.cosines(intent));
        }
        return rows;
    }

    private static float[] shares(int intent, float[] cosines) {
        var shares = new float[cosines.length];
        double sum = 0;
        for (int other = 0; other < shares.length; other++) {
            if (other != intent) {
                shares[other] = (float) StrictMath.exp(cosines[other] / TEMPERATURE);
                sum += shares[other];
            }
        }
        for (int other = 0; other < shares.length; other++) {
            shares[other] /= (float) sum;
        }
        return shares;
    }
}
