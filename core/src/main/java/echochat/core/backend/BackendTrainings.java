package echochat.core.backend;

import echochat.core.backend.BackendTrainingStore.NewTraining;
import echochat.core.blob.Blob;
import echochat.core.blob.BlobName;
import echochat.core.blob.BlobStore;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.Job;
import echochat.core.training.JobId;
import echochat.core.training.JobState;
import echochat.core.training.JobStore;
import echochat.core.training.Tickets;
import echochat.core.training.TrainingFiles;
import echochat.core.training.TrainingInput;
import echochat.core.workspace.BackendWorkspace;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Trainings that a front end asks for over the backend face. The file is copied first, so that
/// the training sees what was there when it was asked for.
public final class BackendTrainings implements JobWatch, TrainingFiles {
    private static final String FOLDER = "backend/";
    private static final int LENGTH_OF_UUID = 36;
    private static final int LONGEST_LOG = 4_000;
    private static final String WAITING = "Waiting for its turn.";

    private final SharedDatasets shared;
    private final BlobStore blobs;
    private final JobStore jobs;
    private final Tickets tickets;
    private final BackendTrainingStore trainings;
    private final InstantSource clock;

    public BackendTrainings(
            SharedDatasets shared,
            BlobStore blobs,
            JobStore jobs,
            Tickets tickets,
            BackendTrainingStore trainings,
            InstantSource clock) {
        this.shared = shared;
        this.blobs = blobs;
        this.jobs = jobs;
        this.tickets = tickets;
        this.trainings = trainings;
        this.clock = clock;
    }

    /// What a front end wants to have trained.
    ///
    /// @param workspace the caller's workspace whose annotations join in; all of them if null
    public record Wish(
            ForeignId trainingJob, String path, String format, @Nullable ForeignId workspace) {}

    /// Queues a training. While one under the same id has not ended, asking again changes nothing.
    public void begin(Wish wish) {
        var file = shared.find(wish.path(), wish.format());
        if (isUnderWay(wish.trainingJob())) {
            return;
        }
        queue(wish, copied(file));
    }

    private synchronized void queue(Wish wish, String copy) {
        if (isUnderWay(wish.trainingJob())) {
            blobs.delete(copy);
            return;
        }
        var workspace = wish.workspace();
        var training =
                new NewTraining(
                        wish.trainingJob(), copy, workspace == null ? null : workspace.text());
        var input = new TrainingInput.OfFile(copy, wish.format());
        trainings.add(training, clock.instant(), () -> newJob(input).value());
        trainings
                .newestOf(wish.trainingJob())
                .ifPresent(added -> tickets.issue(new JobId(added.jobId())));
    }

    private JobId newJob(TrainingInput input) {
        return jobs.add(BackendWorkspace.ID, input, clock.instant()).id();
    }

    private boolean isUnderWay(ForeignId trainingJob) {
        return trainings
                .newestOf(trainingJob)
                .flatMap(training -> jobs.find(new JobId(training.jobId())))
                .filter(job -> !job.hasEnded())
                .isPresent();
    }

    private String copied(SourceFile file) {
        var name = FOLDER + UUID.randomUUID() + BlobName.safe(file.name());
        try (var draft = blobs.draft();
                var in = file.open()) {
            in.transferTo(draft.output());
            draft.keepAs(name);
            return name;
        } catch (IOException _) {
            throw new ProblemException(Problem.SHARED_FILE_MISSING);
        }
    }

    @Override
    public SourceFile find(TrainingInput.OfFile input) {
        return blobs.find(input.path())
                .<SourceFile>map(blob -> new Copy(nameIn(input.path()), blob))
                .orElseThrow(() -> new ProblemException(Problem.SHARED_FILE_MISSING));
    }

    private static String nameIn(String blob) {
        return blob.substring(FOLDER.length() + LENGTH_OF_UUID);
    }

    /// Forgets the copy of a training that is over.
    public void forget(BackendTraining training) {
        blobs.delete(training.file());
    }

    @Override
    public Optional<JobNews> newsOf(long jobId) {
        return jobs.find(new JobId(jobId)).map(BackendTrainings::news);
    }

    private static JobNews news(Job job) {
        var fraction = job.progress().fraction();
        var log = endOf(job.progress().log());
        return switch (job.state()) {
            case JobState.Queued _ -> new JobNews("training", fraction, WAITING, null, null);
            case JobState.Training _ -> new JobNews("training", fraction, log, null, null);
            case JobState.Completed done ->
                    new JobNews("completed", 1, log, done.modelPath(), done.at());
            case JobState.Failed failed ->
                    new JobNews("failed", fraction, endOf(joined(log, failed)), null, failed.at());
            case JobState.Cancelled cancelled ->
                    new JobNews(
                            "failed",
                            fraction,
                            "The training was cancelled.",
                            null,
                            cancelled.at());
        };
    }

    private static String joined(String log, JobState.Failed failed) {
        var why = failed.notice().what() + " " + failed.notice().mend();
        return log.isEmpty() ? why : log + "\n" + why;
    }

    private static String endOf(String log) {
        return log.length() <= LONGEST_LOG ? log : log.substring(log.length() - LONGEST_LOG);
    }

    private record Copy(String name, Blob blob) implements SourceFile {
        @Override
        public long size() {
            return blob.size();
        }

        @Override
        public InputStream open() throws IOException {
            return blob.open();
        }
    }
}
