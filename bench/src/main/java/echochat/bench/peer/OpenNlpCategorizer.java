package echochat.bench.peer;

import echochat.nlu.TrainingExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// OpenNLP's document categorizer: maximum entropy over words and pairs of words.
record OpenNlpCategorizer(String name, String algorithm) implements Peer {
    private static final int ROUNDS = 100;
    private static final int PAIR = 2;

    /// By L-BFGS.
    static Peer quasiNewton() {
        return new OpenNlpCategorizer("OpenNLP, L-BFGS", "MAXENT_QN");
    }

    /// By generalised iterative scaling, which it takes unless told otherwise.
    static Peer iterativeScaling() {
        return new OpenNlpCategorizer("OpenNLP, GIS", "MAXENT");
    }

    /// @param cutoff features that occur less often are left out
    static TrainingParameters parameters(String algorithm, int cutoff) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        return parameters;
    }

    @Override
    public Trained train(List<TrainingExample> examples) throws IOException {
        var samples = examples.stream().map(OpenNlpCategorizer::sample).toList();
        var generators =
                new FeatureGenerator[] {
                    new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(PAIR, PAIR)
                };
        try (var stream = ObjectStreamUtils.createObjectStream(samples);
                var _ = new Silence("opennlp")) {
            var factory = new DoccatFactory(generators);
            var parameters = parameters(algorithm, 1);
            var model = DocumentCategorizerME.train("en", stream, parameters, factory);
            return new Learned(model, new DocumentCategorizerME(model));
        }
    }

    private static DocumentSample sample(TrainingExample example) {
        return new DocumentSample(example.intent(), tokens(example.text()));
    }

    private static String[] tokens(String text) {
        return SimpleTokenizer.INSTANCE.tokenize(text.toLowerCase(Locale.ROOT));
    }

    private record Learned(DoccatModel model, DocumentCategorizerME categorizer)
            implements Trained {
        @Override
        public Timed answer(String text) {
            return Timed.of(() -> guess(text));
        }

        private Answer guess(String text) {
            var probabilities = categorizer.categorize(tokens(text));
            var best = categorizer.getBestCategory(probabilities);
            return Answer.intent(best, probabilities[categorizer.getIndex(best)]);
        }

        @Override
        public long bytes() throws IOException {
            var bytes = new ByteArrayOutputStream();
            model.serialize(bytes);
            return bytes.size();
        }
    }
}
