package echochat.bench;

import java.util.Arrays;
import java.util.List;

/// Reprints the figures of `docs/benchmarks.md`. To add a measurement: a class and a line in
/// [#COMMANDS].
public final class Bench {
    private static final List<Command> COMMANDS =
            List.of(
                    new Accuracy(),
                    new Peers(),
                    new Typos(),
                    new Journeys(),
                    new Latency(),
                    new Retrieval(),
                    new Composites(),
                    new Training(),
                    new TenFolds(),
                    new Scaling(),
                    new Responsiveness(),
                    new Validating(),
                    new Upload(),
                    new ChatLoad(),
                    new Starting());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var name = arguments.length == 0 ? "" : arguments[0];
        var rest =
                Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        for (var command : COMMANDS) {
            if (command.name().equals(name)) {
                command.run(rest);
                return;
            }
        }
        System.out.println(
                "Usage: bench/run <what> [arguments]; data in BENCH_DATA, heap in BENCH_HEAP (2g)");
        COMMANDS.forEach(one -> System.out.printf("  %-10s %s%n", one.name(), one.help()));
    }
}
