package echochat.core.backend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps trainings in memory.
public final class MemoryBackendTrainings implements BackendTrainingStore {
    private final Map<Long, BackendTraining> rows = new LinkedHashMap<>();
    private final Set<Long> closed = new HashSet<>();

    @Override
    public synchronized void add(NewTraining training, Instant now, LongSupplier newJob) {
        var id = rows.size() + 1L;
        rows.put(
                id,
                new BackendTraining(
                        id,
                        training.foreignId(),
                        newJob.getAsLong(),
                        training.file(),
                        training.annotationsOf(),
                        null,
                        0,
                        0,
                        now,
                        now));
    }

    @Override
    public synchronized Optional<BackendTraining> newestOf(ForeignId foreignId) {
        return rows.values().stream()
                .filter(row -> row.foreignId().text().equals(foreignId.text()))
                .max(Comparator.comparing(BackendTraining::id));
    }

    @Override
    public synchronized Optional<BackendTraining> byJob(long jobId) {
        return rows.values().stream().filter(row -> row.jobId() == jobId).findFirst();
    }

    @Override
    public synchronized List<BackendTraining> due(Instant now, int limit) {
        var seen = new HashSet<String>();
        return new ArrayList<>(rows.values())
                .stream()
                        .filter(row -> !closed.contains(row.id()))
                        .filter(row -> seen.add(row.foreignId().text()))
                        .filter(row -> !row.nextTryAt().isAfter(now))
                        .sorted(Comparator.comparing(BackendTraining::nextTryAt))
                        .limit(limit)
                        .toList();
    }

    @Override
    public synchronized boolean anyOpen() {
        return closed.size() < rows.size();
    }

    @Override
    public synchronized boolean claim(BackendTraining training, Instant until) {
        var row = rows.get(training.id());
        if (row == null || !row.nextTryAt().equals(training.nextTryAt())) {
            return false;
        }
        change(
                training.id(),
                old -> with(old, old.told(), old.toldProgress(), old.attempts(), until));
        return true;
    }

    @Override
    public synchronized void told(
            long id, String status, double progress, boolean ended, Instant nextTryAt) {
        change(id, old -> with(old, status, progress, 0, nextTryAt));
        if (ended) {
            closed.add(id);
        }
    }

    @Override
    public synchronized void again(long id, int attempts, Instant nextTryAt) {
        change(id, old -> with(old, old.told(), old.toldProgress(), attempts, nextTryAt));
    }

    @Override
    public synchronized void giveUp(long id) {
        closed.add(id);
    }

    private void change(long id, UnaryOperator<BackendTraining> change) {
        rows.computeIfPresent(id, (_, old) -> change.apply(old));
    }

    private static BackendTraining with(
            BackendTraining old,
            @Nullable String told,
            double progress,
            int attempts,
            Instant nextTryAt) {
        return new BackendTraining(
                old.id(),
                old.foreignId(),
                old.jobId(),
                old.file(),
                old.annotationsOf(),
                told,
                progress,
                attempts,
                nextTryAt,
                old.createdAt());
    }
}
