package echochat.core.training;

import echochat.core.model.ModelId;
import echochat.core.problem.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a training job stands. [JobStep] says how it gets from one state to the next.
public sealed interface JobState {
    /// The word for it in the API.
    String word();

    record Queued() implements JobState {
        @Override
        public String word() {
            return "queued";
        }
    }

    /// @param holder the ticket that the job runs under; empty if an outside trainer took it
    /// @param outside whether a trainer outside this program does the work, and tells how it goes
    record Training(String holder, boolean outside, boolean cancelRequested) implements JobState {
        @Override
        public String word() {
            return "training";
        }
    }

    /// A job that will never change again.
    sealed interface Ended extends JobState {
        Instant at();
    }

    /// @param model absent if an outside trainer keeps it
    /// @param modelPath where the model lies, as told to clients
    record Completed(@Nullable ModelId model, @Nullable String modelPath, Instant at)
            implements Ended {
        @Override
        public String word() {
            return "completed";
        }
    }

    record Failed(Notice notice, Instant at) implements Ended {
        @Override
        public String word() {
            return "failed";
        }
    }

    record Cancelled(Instant at) implements Ended {
        @Override
        public String word() {
            return "cancelled";
        }
    }
}
