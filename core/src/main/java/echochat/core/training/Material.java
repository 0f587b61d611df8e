package echochat.core.training;

import echochat.core.dataset.DatasetContent;
import echochat.core.dataset.DatasetId;
import org.jspecify.annotations.Nullable;

/// What a job trains on, read and in memory.
///
/// @param dataset absent if it was a file that is no dataset
/// @param name of the data, for people
record Material(@Nullable DatasetId dataset, String name, DatasetContent content) {}
