package echochat.core.training;

import echochat.core.dataset.DatasetCollector;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.DatasetStore;
import echochat.core.dataset.Datasets;
import echochat.core.dataset.Example;
import echochat.core.dataset.Formats;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;

/// Reads what jobs train on.
public final class Materials {
    private final DatasetStore store;
    private final Datasets datasets;
    private final Formats formats;
    private final TrainingFiles files;
    private final ExtraExamples extras;

    public Materials(
            DatasetStore store,
            Datasets datasets,
            Formats formats,
            TrainingFiles files,
            ExtraExamples extras) {
        this.store = store;
        this.datasets = datasets;
        this.formats = formats;
        this.files = files;
        this.extras = extras;
    }

    Material read(Job job) {
        var collector = new DatasetCollector();
        var name =
                switch (job.input()) {
                    case TrainingInput.OfDataset(var id) -> readDataset(id, collector);
                    case TrainingInput.OfFile file -> readFile(file, collector);
                };
        var place = Location.of("annotations");
        extras.of(job).forEach(example -> collector.example(new Example(example, place)));
        var content = collector.content();
        if (content.data().examples().isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_LEARN, name);
        }
        var id = job.input() instanceof TrainingInput.OfDataset(var dataset) ? dataset : null;
        return new Material(id, name, content);
    }

    private String readDataset(DatasetId id, DatasetCollector collector) {
        var dataset =
                store.find(id)
                        .orElseThrow(
                                () -> new ProblemException(Problem.DATASET_UNKNOWN, id.value()));
        formats.read(datasets.original(dataset), collector);
        return dataset.upload().filename();
    }

    private String readFile(TrainingInput.OfFile input, DatasetCollector collector) {
        var file = files.find(input);
        formats.named(input.format()).read(file, collector);
        return file.name();
    }
}
