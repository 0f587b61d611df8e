package echochat.core.training;

import echochat.nlu.TrainingExample;
import java.util.List;

/// Sentences that are trained on besides those of the job's file, such as annotations.
@FunctionalInterface
public interface ExtraExamples {
    List<TrainingExample> of(Job job);
}
