package echochat.core.dataset;

import echochat.core.problem.Location;
import echochat.nlu.TrainingExample;

/// A training example and where its owner wrote it.
public record Example(TrainingExample content, Location location) {}
