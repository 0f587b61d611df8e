package echochat.bench.peer;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/// OpenNLP's name finder with the features that it takes unless told otherwise, one for all kinds.
final class OpenNlpNameFinder implements Peer {
    private static final int CUTOFF = 2;

    @Override
    public String name() {
        return "OpenNLP, name finder";
    }

    @Override
    public boolean guessesIntents() {
        return false;
    }

    @Override
    public boolean findsEntities() {
        return true;
    }

    @Override
    public Trained train(List<TrainingExample> examples) throws IOException {
        var samples =
                examples.stream()
                        .filter(example -> !example.text().isBlank())
                        .map(OpenNlpNameFinder::sample)
                        .toList();
        try (var stream = ObjectStreamUtils.createObjectStream(samples);
                var _ = new Silence("opennlp")) {
            var parameters = OpenNlpCategorizer.parameters("MAXENT", CUTOFF);
            var factory = new TokenNameFinderFactory();
            var model = NameFinderME.train("en", null, stream, parameters, factory);
            return new Learned(model, new NameFinderME(model));
        }
    }

    private static NameSample sample(TrainingExample example) {
        var places = SimpleTokenizer.INSTANCE.tokenizePos(example.text());
        var names = new ArrayList<Span>();
        for (var entity : example.entities()) {
            int first = 0;
            while (first < places.length && places[first].getEnd() <= entity.start()) {
                first++;
            }
            int next = first;
            while (next < places.length && places[next].getStart() < entity.end()) {
                next++;
            }
            if (next > first) {
                names.add(new Span(first, next, entity.entity()));
            }
        }
        var words = Span.spansToStrings(places, example.text());
        return new NameSample(words, names.toArray(Span[]::new), true);
    }

    private record Learned(TokenNameFinderModel model, NameFinderME finder) implements Trained {
        @Override
        public Timed answer(String text) {
            return Timed.of(() -> new Answer("", 0, 0, find(text)));
        }

        private List<EntitySpan> find(String text) {
            var places = SimpleTokenizer.INSTANCE.tokenizePos(text);
            var found = finder.find(Span.spansToStrings(places, text));
            finder.clearAdaptiveData();
            return Stream.of(found).map(span -> span(text, places, span)).toList();
        }

        private static EntitySpan span(String text, Span[] places, Span found) {
            var start = places[found.getStart()].getStart();
            var end = places[found.getEnd() - 1].getEnd();
            return EntitySpan.of(found.getType(), start, end, text.substring(start, end));
        }

        @Override
        public long bytes() throws IOException {
            var bytes = new ByteArrayOutputStream();
            model.serialize(bytes);
            return bytes.size();
        }
    }
}
