package echochat.core.training;

import echochat.core.dataset.SourceFile;

/// Where the files are that another program's front end gave to the backend's face.
@FunctionalInterface
public interface TrainingFiles {
    /// The file, or a [echochat.core.problem.ProblemException] that says why there is none.
    SourceFile find(TrainingInput.OfFile input);
}
