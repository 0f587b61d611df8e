package echochat.core.backend;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A training that was asked for over the backend face, and what its caller has been told of it.
///
/// @param foreignId the caller's id of the training job
/// @param jobId our id of it
/// @param file the name of the blob that it trains on, a copy of what the caller named
/// @param annotationsOf the caller's workspace whose annotations join in; all of them if null
/// @param told the last status that the caller took, null before the first
/// @param toldProgress the last progress that the caller took
/// @param attempts how often telling has failed since it last worked
public record BackendTraining(
        long id,
        ForeignId foreignId,
        long jobId,
        String file,
        @Nullable String annotationsOf,
        @Nullable String told,
        double toldProgress,
        int attempts,
        Instant nextTryAt,
        Instant createdAt) {}
