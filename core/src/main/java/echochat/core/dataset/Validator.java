package echochat.core.dataset;

/// Checks a dataset, here or in another program.
@FunctionalInterface
public interface Validator {
    /// What the file holds and what is wrong with it. Throws a
    /// [echochat.core.problem.ProblemException] if it cannot be looked at at all.
    ValidationReport validate(Dataset dataset, SourceFile file);
}
