package echochat.bench;

import echochat.bench.peer.Peer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// EchoChat and others, one after the other on the same sentences in the same run.
final class Peers implements Command {
    private static final String HEAD =
            """
            | | accuracy | macro F1 | entity F1 (exact) | AUROC | recall out of scope | train s \
            (wall / cpu) | µs (median / p99) | file MB | errors × | cpu × | median × | size × |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public String help() {
        return "EchoChat against LIBLINEAR, OpenNLP, NLP.js; [--peers=OpenNLP,NLP.js] [set …]";
    }

    @Override
    public void run(List<String> given) throws IOException {
        var arguments = Arguments.of(given);
        data.mustExist();
        var ready = ready(arguments);
        for (var set : Stream.concat(DataSet.WHOLE.stream(), DataSet.TEN.stream()).toList()) {
            if (arguments.wants(set.name()) && set.isIn(data)) {
                compare(set, ready);
            }
        }
    }

    /// EchoChat and those wanted, by the beginnings of their names, that can run here.
    private static List<Peer> ready(Arguments arguments) {
        var names = arguments.options().getOrDefault("peers", "").split(",");
        var ready = new ArrayList<Peer>();
        for (var peer : Peer.all()) {
            if (!ready.isEmpty() && Stream.of(names).noneMatch(peer.name()::startsWith)) {
                continue;
            }
            var missing = peer.missing();
            missing.ifPresent(why -> System.out.printf("%s is left out: %s.%n", peer.name(), why));
            if (missing.isEmpty()) {
                ready.add(peer);
            }
        }
        return ready;
    }

    private void compare(DataSet set, List<Peer> peers) throws IOException {
        var task = new PeerFigures.Task(set.train(data), set.valid(data), set.strange(data));
        System.out.printf(
                "%n%s: %,d sentences learned, %,d held out%n%n%s%n",
                set.name(), task.train().size(), task.valid().size(), HEAD);
        PeerFigures ours = null;
        for (var peer : peers) {
            if (peer.guessesIntents() || task.hasEntities()) {
                var figures = PeerFigures.of(peer, task);
                ours = ours == null ? figures : ours;
                System.out.println(row(peer, figures, ours, task.hasEntities()));
            }
        }
    }

    private static String row(
            Peer peer, PeerFigures figures, PeerFigures ours, boolean hasEntities) {
        var report = figures.report();
        var intents = peer.guessesIntents();
        var entities = hasEntities && peer.findsEntities();
        var refusals = figures.refusals();
        var errors = (1 - report.accuracy()) / (1 - ours.report().accuracy());
        return String.join(
                " | ",
                "| " + peer.name(),
                intents ? "%.2f".formatted(100 * report.accuracy()) : "–",
                intents ? "%.2f".formatted(100 * report.macroF1()) : "–",
                entities ? "%.2f".formatted(100 * report.entity().f1()) : "–",
                refusals.map(one -> "%.3f".formatted(one.auroc())).orElse("–"),
                refusals.map(one -> "%.1f".formatted(100 * one.recall())).orElse("–"),
                "%.1f / %.1f".formatted(figures.wallSeconds(), figures.cpuSeconds()),
                "%.0f / %.0f".formatted(figures.medianMicros(), figures.p99Micros()),
                "%.1f".formatted(figures.megabytes()),
                intents ? "%.2f".formatted(errors) : "–",
                "%.2f".formatted(figures.cpuSeconds() / ours.cpuSeconds()),
                "%.2f".formatted(figures.medianMicros() / ours.medianMicros()),
                "%.2f |".formatted(figures.megabytes() / ours.megabytes()));
    }
}
