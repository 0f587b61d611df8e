package echochat.core.backend;

import echochat.nlu.TrainingExample;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps annotations. The number 7 and the text "7" name the same workspace.
public interface AnnotationStore {
    /// Keeps an annotation; one of the same text in the same workspace is replaced.
    Annotation save(ForeignId workspace, TrainingExample example, Instant now);

    long count(String workspace);

    /// Oldest first.
    List<Annotation> list(String workspace, int limit, int offset);

    /// Gives every example of a workspace, or of all of them if none is named, oldest first.
    void forEach(@Nullable String workspace, Consumer<TrainingExample> taker);
}
