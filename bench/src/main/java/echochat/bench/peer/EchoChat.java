package echochat.bench.peer;

import echochat.nlu.EntityMatch;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Our own engine, as it comes.
final class EchoChat implements Peer {
    @Override
    public String name() {
        return "EchoChat";
    }

    @Override
    public boolean findsEntities() {
        return true;
    }

    @Override
    public Trained train(List<TrainingExample> examples) {
        return new Learned(NluTrainer.train(TrainingData.of(examples)));
    }

    private record Learned(NluModel model) implements Trained {
        @Override
        public Timed answer(String text) {
            return Timed.of(() -> understand(text));
        }

        private Answer understand(String text) {
            var understanding = model.understand(text);
            return new Answer(
                    understanding.intent(),
                    understanding.confidence(),
                    understanding.outOfScope(),
                    understanding.entities().stream().map(EntityMatch::span).toList());
        }

        @Override
        public long bytes() throws IOException {
            var bytes = new ByteArrayOutputStream();
            model.save(bytes);
            return bytes.size();
        }
    }
}
