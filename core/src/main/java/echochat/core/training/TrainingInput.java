package echochat.core.training;

import echochat.core.dataset.DatasetId;

/// What a job trains on.
public sealed interface TrainingInput {
    /// A dataset of the job's workspace.
    record OfDataset(DatasetId dataset) implements TrainingInput {}

    /// A file that another program's front end gave to the backend's face.
    ///
    /// @param path as it was given, such as `/uploads/datasets/shop.csv`; looked up when it is read
    /// @param format `csv`, `json` or `rasa`
    record OfFile(String path, String format) implements TrainingInput {}
}
