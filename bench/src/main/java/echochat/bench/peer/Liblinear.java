package echochat.bench.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// LIBLINEAR's classifiers on [NgramFeatures], one against the rest. Its stored size is that of the
/// weights; it knows nothing of the vocabulary.
record Liblinear(String name, SolverType solver, double cost) implements Peer {
    private static final double PRECISION = 0.1;

    static Peer svc() {
        return new Liblinear("LIBLINEAR, SVC", SolverType.L2R_L2LOSS_SVC_DUAL, 1);
    }

    static Peer logistic() {
        return new Liblinear("LIBLINEAR, logistic", SolverType.L2R_LR_DUAL, 10);
    }

    @Override
    public Trained train(List<TrainingExample> examples) {
        var texts = examples.stream().map(TrainingExample::text).toList();
        var intents = examples.stream().map(TrainingExample::intent).distinct().sorted().toList();
        var features = new NgramFeatures(texts);
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size();
        problem.bias = 1;
        problem.x = texts.stream().map(features::of).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(one -> intents.indexOf(one.intent())).toArray();
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(solver, cost, PRECISION));
        return new Learned(model, features, intents);
    }

    private record Learned(Model model, NgramFeatures features, List<String> intents)
            implements Trained {
        @Override
        public Timed answer(String text) {
            return Timed.of(() -> guess(features.of(text)));
        }

        private Answer guess(Feature[] message) {
            var scores = new double[model.getNrClass()];
            var isProbability = model.isProbabilityModel();
            var best =
                    isProbability
                            ? Linear.predictProbability(model, message, scores)
                            : Linear.predictValues(model, message, scores);
            double highest = Double.NEGATIVE_INFINITY;
            for (var score : scores) {
                highest = Math.max(highest, score);
            }
            // The distance from the plane, brought between 0 and 1; its order stays.
            var confidence = isProbability ? highest : 1 / (1 + Math.exp(-highest));
            return Answer.intent(intents.get((int) best), confidence);
        }

        @Override
        public long bytes() throws IOException {
            var counted = new CountedBytes();
            try (var out = new OutputStreamWriter(counted, StandardCharsets.UTF_8)) {
                model.save(out);
            }
            return counted.count;
        }
    }

    private static final class CountedBytes extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
