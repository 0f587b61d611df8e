package echochat.bench;

import echochat.bench.peer.Peer;
import echochat.bench.peer.Peer.Trained;
import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.EvaluationReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// How much is understood of sentences with one slip of the finger each.
final class Typos implements Command {
    private static final List<String> PEERS =
            List.of("EchoChat", "LIBLINEAR, SVC", "OpenNLP, name");
    private static final String HEAD =
            """
            | set | | n | accuracy | with a slip | lost | entity F1 (exact) | with a slip | lost |
            |---|---|---:|---:|---:|---:|---:|---:|---:|""";

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "typos";
    }

    @Override
    public String help() {
        return "the same held-out sentences with one slip of the finger each; [set …]";
    }

    @Override
    public void run(List<String> given) throws IOException {
        var arguments = Arguments.of(given);
        data.mustExist();
        System.out.println(HEAD);
        for (var set : Stream.concat(DataSet.WHOLE.stream(), DataSet.TEN.stream()).toList()) {
            if (arguments.wants(set.name()) && set.isIn(data)) {
                compare(set);
            }
        }
    }

    private void compare(DataSet set) throws IOException {
        var train = set.train(data);
        var valid = set.valid(data);
        var slipped = valid.stream().map(Misspelling::of).toList();
        var hasEntities = train.stream().anyMatch(one -> !one.entities().isEmpty());
        for (var peer : Peer.all()) {
            if (PEERS.stream().anyMatch(peer.name()::startsWith)
                    && (peer.guessesIntents() || hasEntities)) {
                try (var trained = peer.train(train)) {
                    print(set, peer, report(trained, valid), report(trained, slipped));
                }
            }
        }
    }

    private static EvaluationReport report(Trained trained, List<TrainingExample> examples)
            throws IOException {
        return Evaluation.of(PeerFigures.judge(trained, examples));
    }

    private static void print(
            DataSet set, Peer peer, EvaluationReport right, EvaluationReport slipped) {
        var intents = peer.guessesIntents();
        var entities = peer.findsEntities() && right.entity().support() > 0;
        System.out.printf(
                "| %s | %s | %d | %s | %s |%n",
                set.name(),
                peer.name(),
                right.examples(),
                intents ? figures(right.accuracy(), slipped.accuracy()) : "– | – | –",
                entities ? figures(right.entity().f1(), slipped.entity().f1()) : "– | – | –");
    }

    private static String figures(double right, double slipped) {
        return "%.2f | %.2f | %.2f".formatted(100 * right, 100 * slipped, 100 * (right - slipped));
    }
}
