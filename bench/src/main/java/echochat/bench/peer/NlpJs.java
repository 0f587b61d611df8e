package echochat.bench.peer;

import echochat.nlu.TrainingExample;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// NLP.js, run by Node as a program of its own, which takes the time of each answer itself. It
/// learns intents; entities it knows from lists only.
final class NlpJs implements Peer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("bench", "peers");

    @Override
    public String name() {
        return "NLP.js";
    }

    @Override
    public Optional<String> missing() {
        try {
            if (!succeeds("node", "--version")) {
                return Optional.of("Node does not run");
            }
            var isInstalled = Files.exists(FOLDER.resolve("node_modules/node-nlp/package.json"));
            if (isInstalled || succeeds("npm", "ci", "--ignore-scripts", "--no-audit")) {
                return Optional.empty();
            }
            return Optional.of("npm ci does not succeed in " + FOLDER);
        } catch (IOException missing) {
            return Optional.of("Node or npm is missing");
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroy();
        }
    }

    @Override
    public Trained train(List<TrainingExample> examples) throws IOException {
        var builder = new ProcessBuilder("node", "nlpjs.js").directory(FOLDER.toFile());
        var process = builder.redirectError(Redirect.DISCARD).start();
        var lines =
                examples.stream()
                        .map(one -> Map.of("text", one.text(), "intent", one.intent()))
                        .toList();
        var learned = new Learned(process, process.outputWriter(), process.inputReader());
        try {
            learned.size = learned.ask(Map.of("train", lines)).get("bytes").asLong();
            return learned;
        } catch (IOException failed) {
            learned.close();
            throw failed;
        }
    }

    private static final class Learned implements Trained {
        private final Process process;
        private final BufferedWriter questions;
        private final BufferedReader answers;
        private long size;

        private Learned(Process process, BufferedWriter questions, BufferedReader answers) {
            this.process = process;
            this.questions = questions;
            this.answers = answers;
        }

        private JsonNode ask(Map<String, ?> question) throws IOException {
            questions.write(JSON.writeValueAsString(question));
            questions.write('\n');
            questions.flush();
            var line = answers.readLine();
            if (line == null) {
                throw new EOFException("NLP.js has ended.");
            }
            return JSON.readTree(line);
        }

        @Override
        public Timed answer(String text) throws IOException {
            var told = ask(Map.of("ask", text));
            var answer = Answer.intent(told.get("intent").asString(), told.get("score").asDouble());
            return new Timed(answer, told.get("nanos").asLong());
        }

        @Override
        public long bytes() {
            return size;
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
