package echochat.nlu.training.run;

import echochat.nlu.training.TrainingCancelledException;

/// One piece of work of a training: what it has done so far, and whether it shall go on. Written by
/// the thread that works, read by the one that waits.
public final class Stage {
    private final String phase;
    private final double weight;
    private final TrainingRun run;
    private volatile double fraction;
    private volatile double loss = Double.NaN;
    private volatile double heldOutAccuracy = Double.NaN;
    private volatile long examples;

    Stage(String phase, double weight, TrainingRun run) {
        this.phase = phase;
        this.weight = weight;
        this.run = run;
    }

    /// Tells how much is done; throws [TrainingCancelledException] if the work shall end.
    public void reached(double fractionDone) {
        fraction = fractionDone;
        goOn();
    }

    /// Throws [TrainingCancelledException] if the work shall end.
    public void goOn() {
        if (run.isCancelled()) {
            throw new TrainingCancelledException();
        }
    }

    public void lossIs(double meanLoss) {
        loss = meanLoss;
    }

    public void heldOutAccuracyIs(double accuracy) {
        heldOutAccuracy = accuracy;
    }

    public void sawExamples(long count) {
        examples = count;
    }

    String phase() {
        return phase;
    }

    double weight() {
        return weight;
    }

    double fraction() {
        return fraction;
    }

    double loss() {
        return loss;
    }

    double heldOutAccuracy() {
        return heldOutAccuracy;
    }

    long examples() {
        return examples;
    }
}
