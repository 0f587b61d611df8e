package echochat.core.training;

import echochat.core.dataset.DatasetId;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;

/// Jobs for tests.
final class TestJobs {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);

    private TestJobs() {}

    static Job in(JobState state) {
        return new Job(
                new JobId(1),
                new WorkspaceId(1),
                new TrainingInput.OfDataset(new DatasetId(1)),
                state,
                JobProgress.NONE,
                new Job.Times(NOON, null, NOON, 1, 0));
    }
}
