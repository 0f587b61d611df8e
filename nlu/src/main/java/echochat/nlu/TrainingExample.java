package echochat.nlu;

import java.util.List;

/// A sentence with what it means: the unit of learning.
public record TrainingExample(String text, String intent, List<EntitySpan> entities) {
    public TrainingExample {
        entities = List.copyOf(entities);
    }
}
