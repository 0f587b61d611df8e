package echochat.core.training;

import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.ModelFiles;
import echochat.core.model.NewModel;
import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.problem.Reference;
import echochat.core.workspace.BackendWorkspace;
import echochat.nlu.training.TrainingCancelledException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Does what jobs ask for: one job for each ticket that is shown to it.
public final class TrainingWorker {
    private static final System.Logger LOG = System.getLogger(TrainingWorker.class.getName());
    private static final int MOST_ATTEMPTS = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String OFFERED =
            "The model in service does better on the same sentences, so it stays; the new one is"
                    + " offered.";

    private final JobStore jobs;
    private final Materials materials;
    private final ModelMaker maker;
    private final ModelFiles files;
    private final @Nullable OutsideJobs outside;
    private final InstantSource clock;
    private volatile boolean stopping;

    /// @param outside set if datasets are trained by another program
    public TrainingWorker(
            JobStore jobs,
            Materials materials,
            ModelMaker maker,
            ModelFiles files,
            @Nullable OutsideJobs outside,
            InstantSource clock) {
        this.jobs = jobs;
        this.materials = materials;
        this.maker = maker;
        this.files = files;
        this.outside = outside;
        this.clock = clock;
    }

    /// Runs the job that a ticket is good for, to its end. False if the ticket must be shown again,
    /// because this node is about to end. Throws only if the database fails, and then too the
    /// ticket must be shown again.
    public boolean work(String ticket) {
        if (stopping) {
            return false;
        }
        var job = jobs.claim(ticket, clock.instant());
        return job.isEmpty() || run(job.get(), ticket);
    }

    /// Makes all work stop soon, so that jobs are handed back.
    public void stop() {
        stopping = true;
    }

    private boolean run(Job job, String ticket) {
        try {
            if (job.times().attempts() > MOST_ATTEMPTS) {
                throw new ProblemException(Problem.WORKER_DIED, MOST_ATTEMPTS);
            }
            if (outside != null && job.input() instanceof TrainingInput.OfDataset) {
                outside.run(job, () -> stopping);
            } else {
                train(job, ticket);
            }
            return true;
        } catch (HandedBackException _) {
            step(job, ticket, new JobStep.HandBack(clock.instant()));
            LOG.log(Level.INFO, "Job {0} was handed back", job.id().value());
            return false;
        } catch (TrainingCancelledException _) {
            end(job, ticket, new JobState.Cancelled(clock.instant()));
        } catch (JobLostException _) {
            LOG.log(Level.INFO, "Job {0} was taken from this worker", job.id().value());
        } catch (ProblemException refused) {
            fail(job, ticket, refused.notice());
        } catch (OutOfMemoryError tooBig) {
            LOG.log(Level.WARNING, "Job " + job.id().value() + " needs more memory", tooBig);
            fail(job, ticket, Problem.TRAINING_TOO_BIG.with());
        } catch (RuntimeException | StackOverflowError broken) {
            var reference = Reference.next();
            LOG.log(Level.ERROR, "Job " + job.id().value() + " broke, " + reference, broken);
            fail(job, ticket, Problem.TRAINING_BROKE.with(reference));
        }
        return true;
    }

    private void train(Job job, String ticket) {
        var reporter = new JobReporter(jobs, job, ticket, () -> stopping);
        if (job.times().attempts() > 1) {
            reporter.say("A worker was lost; the training begins again.");
        }
        reporter.reached("reading", 0, Double.NaN, Double.NaN);
        var material = materials.read(job);
        reporter.say(
                String.format(
                        Locale.ROOT,
                        "Read %,d sentences from %s.",
                        material.content().data().examples().size(),
                        material.name()));
        var made = maker.make(job.workspace(), material, reporter);
        save(job, ticket, material, made, reporter);
    }

    private void save(
            Job job, String ticket, Material material, ModelMaker.Made made, JobReporter reporter) {
        var intoService = isToServe(job, made.figures());
        reporter.say(intoService ? "The new model is in service." : OFFERED);
        reporter.write();
        var now = clock.instant();
        var name = TIME.format(now) + "-" + job.id().value();
        var file = files.save(made.model(), "models/" + name + ".echo");
        if (made.twin() != null) {
            files.save(made.twin(), file.twin());
        }
        var origin = new Model.Origin(job.id().value(), material.dataset(), material.name());
        var model = new NewModel(name, origin, file, made.figures());
        if (jobs.complete(job.id(), ticket, model, intoService, now).isEmpty()) {
            files.delete(file);
            throw new JobLostException();
        }
    }

    /// Whoever trains over the backend's face talks to the newest model; people are spared a worse.
    private static boolean isToServe(Job job, Figures figures) {
        return job.workspace().equals(BackendWorkspace.ID)
                || figures.comparison()
                        .map(old -> figures.scores().accuracy() >= old.scores().accuracy())
                        .orElse(true);
    }

    private void fail(Job job, String ticket, Notice notice) {
        end(job, ticket, new JobState.Failed(notice, clock.instant()));
    }

    private void end(Job job, String ticket, JobState.Ended end) {
        step(job, ticket, new JobStep.End(end));
    }

    private void step(Job job, String ticket, JobStep step) {
        jobs.change(job.id(), now -> now.isHeldBy(ticket) ? now.after(step) : now);
    }
}
