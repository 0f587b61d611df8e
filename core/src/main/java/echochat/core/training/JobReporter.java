package echochat.core.training;

import echochat.core.problem.ProblemException;
import echochat.core.training.JobProgress.Pace;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/// Writes how a training goes to the row of its job, a few times a second, and stops the training
/// when the row says so or this node is about to end.
final class JobReporter {
    private static final System.Logger LOG = System.getLogger(JobReporter.class.getName());
    private static final double SECONDS_BETWEEN_WRITES = 0.2;
    private static final int LONGEST_LOG = 20_000;

    private final JobStore jobs;
    private final JobId id;
    private final String holder;
    private final BooleanSupplier stopping;
    private final long began = System.nanoTime();
    private final Curve curve = new Curve();
    private final StringBuilder log = new StringBuilder();
    private double lastWrite = Double.NEGATIVE_INFINITY;
    private double fraction;
    private String phase = "";
    private double examplesPerSecond = -1;

    JobReporter(JobStore jobs, Job job, String holder, BooleanSupplier stopping) {
        this.jobs = jobs;
        this.id = job.id();
        this.holder = holder;
        this.stopping = stopping;
        log.append(job.progress().log());
    }

    /// Hears a training that is the part from one fraction to another of the whole job.
    ProgressListener part(double from, double to) {
        return progress -> {
            var speed = progress.examplesPerSecond();
            examplesPerSecond = Double.isNaN(speed) ? examplesPerSecond : speed;
            var there = from + (to - from) * progress.fraction();
            reached(progress.phase(), there, progress.loss(), progress.heldOutAccuracy());
        };
    }

    /// The same, all of it shown as one phase and without a curve of its own.
    ProgressListener part(double from, double to, String shownPhase) {
        var whole = part(from, to);
        return progress ->
                whole.onProgress(new Progress(shownPhase, progress.fraction(), Double.NaN));
    }

    void reached(String newPhase, double there, double loss, double accuracy) {
        phase = newPhase;
        fraction = Math.clamp(there, fraction, 1);
        curve.add(new CurvePoint(seconds(), newPhase, loss, accuracy));
        if (seconds() - lastWrite >= SECONDS_BETWEEN_WRITES) {
            write();
        }
    }

    /// A line for people to read.
    void say(String line) {
        log.append(log.isEmpty() ? "" : "\n").append(line);
        if (log.length() > LONGEST_LOG) {
            log.delete(0, log.length() - LONGEST_LOG);
        }
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /// Writes all that is not written yet.
    void write() {
        lastWrite = seconds();
        if (stopping.getAsBoolean()) {
            throw new HandedBackException();
        }
        var cancelled = false;
        try {
            cancelled = jobs.change(id, this::told).map(JobReporter::isCancelled).orElse(true);
        } catch (JobLostException | ProblemException refused) {
            throw refused;
        } catch (RuntimeException failed) {
            // The work is worth more than the news of it; the end is written with more patience.
            LOG.log(Level.WARNING, "The progress of job " + id + " was not written", failed);
        }
        if (cancelled) {
            throw new TrainingCancelledException();
        }
    }

    private Job told(Job job) {
        if (!job.isHeldBy(holder)) {
            throw new JobLostException();
        }
        var left = fraction > 0.02 ? seconds() * (1 - fraction) / fraction : -1;
        var pace = new Pace(examplesPerSecond, left);
        return job.reached(new JobProgress(fraction, phase, log.toString(), curve.points(), pace));
    }

    private static boolean isCancelled(Job job) {
        return job.state() instanceof JobState.Training training && training.cancelRequested();
    }
}
