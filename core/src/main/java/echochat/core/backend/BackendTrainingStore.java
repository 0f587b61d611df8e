package echochat.core.backend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Keeps which trainings were asked for over the backend face, and what has been told of them.
public interface BackendTrainingStore {
    /// Notes a training together with its job, in one step.
    ///
    /// @param newJob makes the job and gives its number
    void add(NewTraining training, Instant now, LongSupplier newJob);

    /// What is known of a training before there is a job for it; see [BackendTraining].
    record NewTraining(ForeignId foreignId, String file, @Nullable String annotationsOf) {}

    /// The newest training that the caller asked for under an id.
    Optional<BackendTraining> newestOf(ForeignId foreignId);

    /// The training that one of our jobs was made for.
    Optional<BackendTraining> byJob(long jobId);

    /// Trainings whose end has not been told and whose next try is due, longest due first. Of
    /// several under the same foreign id only the oldest is given, so that ends stay in order.
    List<BackendTraining> due(Instant now, int limit);

    /// Whether any training's end has still to be told.
    boolean anyOpen();

    /// Takes a due training for one teller until a time; false if another was quicker.
    boolean claim(BackendTraining training, Instant until);

    /// Notes that the caller took the news.
    void told(long id, String status, double progress, boolean ended, Instant nextTryAt);

    /// Notes that nothing new was to be told, or that telling failed.
    void again(long id, int attempts, Instant nextTryAt);

    /// Notes that the end will not be told any more.
    void giveUp(long id);
}
