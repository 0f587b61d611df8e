package echochat.core.backend;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The state of a training job, as a call-back tells it.
///
/// @param status a word of the contract: `training`, `completed` or `failed`
/// @param log the end of the job's log, of bounded length
/// @param modelPath only of a completed job
/// @param finishedAt only of a job that has ended
public record JobNews(
        String status,
        double progress,
        String log,
        @Nullable String modelPath,
        @Nullable Instant finishedAt) {

    public boolean ended() {
        return finishedAt != null;
    }
}
