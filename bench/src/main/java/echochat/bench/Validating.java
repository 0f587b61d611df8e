package echochat.bench;

import echochat.core.dataset.SourceFile;
import echochat.core.dataset.check.Inspection;
import echochat.formats.Readers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// How many megabytes of CSV are read and checked in a second. `BENCH_HEAP=512m` bounds the heap.
final class Validating implements Command {
    private static final int INTENTS = 150;
    private static final int WORDS = 5_000;

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String help() {
        return "reading and checking a large CSV file; arguments: megabytes (200), runs (5)";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        var megabytes = arguments.isEmpty() ? 200 : Integer.parseInt(arguments.getFirst());
        var runs = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 5;
        var file = Files.createTempFile("echochat-bench", ".csv");
        try {
            generate(file, megabytes * 1_000_000L);
            var speeds = new double[runs];
            for (var run = 0; run < runs; run++) {
                speeds[run] = speed(file);
                System.out.printf("run %d: %.1f MB/s%n", run + 1, speeds[run]);
            }
            Arrays.sort(speeds);
            System.out.printf("median of %d: %.1f MB/s%n", runs, speeds[runs / 2]);
        } finally {
            Files.delete(file);
        }
    }

    private static double speed(Path file) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var begin = System.nanoTime();
        var busy = threads.getCurrentThreadCpuTime();
        var inspection = new Inspection();
        Readers.all().read(SourceFile.at(file, "bench.csv"), inspection);
        var summary = inspection.summary();
        var seconds = (System.nanoTime() - begin) / 1e9;
        var cpuSeconds = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
        var megabytes = Files.size(file) / 1e6;
        System.out.printf(
                "%,d examples, %d errors, %.1f MB a second of processor; ",
                summary.examples(), summary.findings().errors(), megabytes / cpuSeconds);
        return megabytes / seconds;
    }

    /// Sentences of 3 to 12 made-up words, the same ones each time.
    private static void generate(Path file, long bytes) throws IOException {
        var random = new Random(1);
        var words = new String[WORDS];
        for (var i = 0; i < WORDS; i++) {
            words[i] = word(random);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("text,intent\n".getBytes(StandardCharsets.US_ASCII));
            for (var written = 0L; written < bytes; ) {
                var row = row(words, random).getBytes(StandardCharsets.US_ASCII);
                out.write(row);
                written += row.length;
            }
        }
    }

    private static String word(Random random) {
        var letters = new StringBuilder();
        for (var left = 2 + random.nextInt(8); left > 0; left--) {
            letters.append((char) ('a' + random.nextInt(16)));
        }
        return letters.toString();
    }

    private static String row(String[] words, Random random) {
        var row = new StringBuilder();
        for (var left = 3 + random.nextInt(10); left > 0; left--) {
            row.append(words[random.nextInt(WORDS)]).append(left > 1 ? " " : "");
        }
        return row.append(",intent_").append(random.nextInt(INTENTS)).append('\n').toString();
    }
}
