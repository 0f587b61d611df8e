package echochat.core.training;

import echochat.core.dataset.Dataset;

/// Another program that trains for us, and moves the job by `PATCH` as it goes.
@FunctionalInterface
public interface OutsideTrainer {
    /// Asks for the training and returns at once. Throws a [echochat.core.problem.ProblemException]
    /// that says why if the other program refuses or cannot be reached.
    void start(JobId job, Dataset dataset);
}
