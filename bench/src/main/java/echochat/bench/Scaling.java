package echochat.bench;

import echochat.nlu.TrainingSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What training takes for more and more sentences. Each size is trained by a program of its own,
/// so that its memory is its own; `BENCH_HEAP=3500m` bounds its heap.
final class Scaling implements Command {
    private static final List<String> USUAL = List.of("10000", "100000", "1000000");
    private static final String ALONE = "alone";

    @Override
    public String name() {
        return "scaling";
    }

    @Override
    public String help() {
        return "time and memory for generated data, 300 intents; sizes (10000 100000 1000000)";
    }

    @Override
    public void run(List<String> given) throws IOException, InterruptedException {
        var arguments = Arguments.of(given);
        if (arguments.has(ALONE)) {
            measure(Integer.parseInt(arguments.rest().getFirst()));
            return;
        }
        System.out.println(
                "| sentences | wall s | cpu s | µs cpu a sentence | most heap MB"
                        + " | most resident MB | file MB |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        for (var size : arguments.rest().isEmpty() ? USUAL : arguments.rest()) {
            var code = program(size).inheritIO().start().waitFor();
            if (code != 0) {
                System.out.printf("| %s | the program ended with %d | | | | | |%n", size, code);
            }
        }
    }

    private static ProcessBuilder program(String size) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var heap = "-Xmx" + Runtime.getRuntime().maxMemory();
        var path = System.getProperty("java.class.path");
        var own = Stream.of(java, heap, collector(), "-cp", path, Bench.class.getName());
        var rest = Stream.of("scaling", "--" + ALONE, size);
        return new ProcessBuilder(Stream.concat(own, rest).toList());
    }

    /// The one of this program.
    private static String collector() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:+Use") && option.endsWith("GC"))
                .findFirst()
                .orElseThrow();
    }

    private static void measure(int size) throws IOException {
        var sentences = GeneratedData.sentences(size);
        var training = MeasuredTraining.of(sentences, TrainingSettings.defaults());
        System.out.printf(
                "| %,d | %.1f | %.1f | %.0f | %.0f | %d | %.1f |%n",
                size,
                training.wallSeconds(),
                training.cpuSeconds(),
                training.cpuSeconds() * 1e6 / size,
                training.heapMegabytes(),
                Memory.mostResidentMegabytes(ProcessHandle.current().pid()),
                training.fileMegabytes());
    }
}
