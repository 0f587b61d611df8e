package echochat.core.backend;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.ExtraExamples;
import echochat.core.training.Job;
import echochat.nlu.TrainingExample;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Sentences that were labelled by hand over the backend face. They are trained on besides the
/// file of every later training that is asked for there.
public final class Annotations implements ExtraExamples {
    public static final int LARGEST_PAGE = 1_000;
    private static final long MOST_IN_A_WORKSPACE = 100_000;

    private final AnnotationStore store;
    private final BackendTrainingStore trainings;
    private final InstantSource clock;

    public Annotations(AnnotationStore store, BackendTrainingStore trainings, InstantSource clock) {
        this.store = store;
        this.trainings = trainings;
        this.clock = clock;
    }

    public Annotation save(ForeignId workspace, TrainingExample example) {
        if (store.count(workspace.text()) >= MOST_IN_A_WORKSPACE) {
            throw new ProblemException(Problem.ANNOTATIONS_FULL, MOST_IN_A_WORKSPACE);
        }
        return store.save(workspace, example, clock.instant());
    }

    /// A page of a workspace's annotations, oldest first.
    public List<Annotation> list(String workspace, int limit, int offset) {
        return store.list(workspace, Math.clamp(limit, 1, LARGEST_PAGE), Math.max(0, offset));
    }

    public long count(String workspace) {
        return store.count(workspace);
    }

    @Override
    public List<TrainingExample> of(Job job) {
        var examples = new ArrayList<TrainingExample>();
        trainings
                .byJob(job.id().value())
                .ifPresent(training -> store.forEach(training.annotationsOf(), examples::add));
        return examples;
    }
}
