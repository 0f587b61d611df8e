package echochat.bench;

import java.util.List;

/// One thing that `bench/run` can measure.
interface Command {
    /// What to type after `bench/run`.
    String name();

    /// One line saying what is measured.
    String help();

    /// Measures and prints a table.
    void run(List<String> arguments) throws Exception;
}
