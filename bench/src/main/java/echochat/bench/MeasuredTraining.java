package echochat.bench;

import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// A model and what it cost.
///
/// @param heapMegabytes the most that was seen in the heap, ten looks a second
/// @param file the model as it is stored
record MeasuredTraining(
        NluModel model, double wallSeconds, double cpuSeconds, double heapMegabytes, byte[] file) {
    private static final int LOADS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    static MeasuredTraining of(List<TrainingExample> examples, TrainingSettings settings)
            throws IOException {
        System.gc();
        var watch = new HeapWatch();
        var clock = Clock.now();
        var model = NluTrainer.train(TrainingData.of(examples), settings, watch);
        var wall = clock.wallSeconds();
        var cpu = clock.processorSeconds();
        watch.look();
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        return new MeasuredTraining(model, wall, cpu, watch.most, bytes.toByteArray());
    }

    double fileMegabytes() {
        return file.length / 1e6;
    }

    /// Median of several readings of the file, from memory.
    double loadMilliseconds() throws IOException {
        var times = new double[LOADS];
        for (int i = 0; i < LOADS; i++) {
            var began = System.nanoTime();
            NluModel.load(new ByteArrayInputStream(file));
            times[i] = (System.nanoTime() - began) / NANOS_PER_MILLI;
        }
        Arrays.sort(times);
        return times[LOADS / 2];
    }

    /// Looks at the heap whenever the training says how far it is.
    static final class HeapWatch implements ProgressListener {
        long most;

        @Override
        public void onProgress(Progress progress) {
            look();
        }

        void look() {
            most = Math.max(most, Memory.heapMegabytes());
        }
    }
}
