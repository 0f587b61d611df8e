package echochat.core.dataset;

import echochat.core.account.Caller;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.problem.Reference;
import echochat.core.workspace.Role;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Checks datasets beside everything else, a few at a time.
public final class Validations implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Validations.class.getName());
    private static final int AT_ONCE = 2;

    private final DatasetStore store;
    private final Datasets datasets;
    private final Validator validator;
    private final InstantSource clock;
    private final ExecutorService checkers =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("check-", 1).factory());

    public Validations(
            DatasetStore store, Datasets datasets, Validator validator, InstantSource clock) {
        this.store = store;
        this.datasets = datasets;
        this.validator = validator;
        this.clock = clock;
    }

    /// Has a new dataset checked soon.
    public void begin(DatasetId id) {
        checkers.execute(() -> store.find(id).ifPresent(this::checked));
    }

    /// Takes up the checks that an end of the program, however sudden, has left undone.
    public void resume() {
        store.unchecked().forEach(this::begin);
    }

    /// Checks a dataset now.
    public ValidationReport validate(Caller caller, DatasetId id) {
        var dataset = datasets.find(caller, id, Role.MEMBER);
        if (dataset.status() == DatasetStatus.TRAINING) {
            throw new ProblemException(
                    Problem.DATASET_IN_USE,
                    dataset.upload().filename(),
                    store.openTraining(id).orElse(0));
        }
        return checked(dataset);
    }

    private ValidationReport checked(Dataset dataset) {
        store.validating(dataset.id(), clock.instant());
        var report = report(dataset);
        store.validated(dataset.id(), report, clock.instant());
        return report;
    }

    private ValidationReport report(Dataset dataset) {
        var name = dataset.upload().filename();
        try {
            return validator.validate(dataset, datasets.original(dataset));
        } catch (ProblemException refused) {
            return ValidationReport.failed(name, refused.notice());
        } catch (RuntimeException | StackOverflowError broken) {
            var reference = Reference.next();
            LOG.log(
                    Level.ERROR,
                    "Checking dataset " + dataset.id() + " broke, reference " + reference,
                    broken);
            return ValidationReport.failed(name, Problem.CHECK_BROKE.with(reference));
        }
    }

    /// Lets running checks go; they are taken up again at the next start.
    @Override
    public void close() {
        checkers.shutdownNow();
    }
}
