package echochat.bench;

import echochat.bench.peer.Peer;
import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.Evaluation;
import java.io.IOException;
import java.util.List;

/// How well it is told which of several cities, days and times is which: by words that stand far
/// from them, from few and from many sentences, and in an order that no sentence learned has. Needs
/// no data.
final class Journeys implements Command {
    private static final List<Integer> SIZES = List.of(100, 200, 500, 1000, 2000);
    private static final int MOST = 2000;
    private static final int HELD_OUT = 1000;

    /// Of sentences that all have one order.
    private static final List<Integer> SIZES_OF_ONE_ORDER = List.of(25, 50, 100, 200);

    @Override
    public String name() {
        return "journeys";
    }

    @Override
    public String help() {
        return "entities whose kind is told by a word at a distance, in generated sentences";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        printHead();
        var all = TravelRequests.sentences(MOST + HELD_OUT);
        var heldOut = all.subList(MOST, all.size());
        for (var size : SIZES) {
            print(all.subList(0, size), heldOut);
        }
        System.out.println("\nTwo cities, in the other order than in any sentence learned:\n");
        printHead();
        var turned = OneOrder.turned(MOST, HELD_OUT);
        for (var size : SIZES_OF_ONE_ORDER) {
            print(OneOrder.usual(size), turned);
        }
    }

    private static void printHead() {
        System.out.println("| sentences | | n | entity F1 (exact) | train s (wall) |");
        System.out.println("|---:|---|---:|---:|---:|");
    }

    private static void print(List<TrainingExample> train, List<TrainingExample> heldOut)
            throws IOException {
        for (var peer : Peer.all()) {
            if (peer.findsEntities()) {
                print(peer, train, heldOut);
            }
        }
    }

    private static void print(Peer peer, List<TrainingExample> train, List<TrainingExample> heldOut)
            throws IOException {
        var clock = Clock.now();
        try (var trained = peer.train(train)) {
            var seconds = clock.wallSeconds();
            var report = Evaluation.of(PeerFigures.judge(trained, heldOut));
            System.out.printf(
                    "| %d | %s | %d | %.2f | %.1f |%n",
                    train.size(),
                    peer.name(),
                    report.entity().support(),
                    100 * report.entity().f1(),
                    seconds);
        }
    }
}
