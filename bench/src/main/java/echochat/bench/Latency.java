package echochat.bench;

import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How long one message takes, intent and entities, on one thread, and how much memory it asks for;
/// and how long to explain it. JMH samples single calls: in a program that has just started, and in
/// one that is warm.
final class Latency implements Command {
    private static final List<String> USUAL = List.of("hwu64", "snips", "clinc150/train.jsonl");
    private static final int WARM_UPS = 3;
    private static final int SECONDS = 5;
    private static final List<String> CALLS = List.of("understand", "explain");
    private static final int FIRSTS = 15;
    private static final double NANOS_PER_MICRO = 1e3;

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String help() {
        return "microseconds and bytes to understand and explain, by JMH; [set …] (hwu64, snips, clinc150)";
    }

    @Override
    public void run(List<String> wanted) throws IOException, RunnerException {
        var arguments = Arguments.of(wanted.isEmpty() ? USUAL : wanted);
        data.mustExist();
        System.out.println(
                "| set | call | program | median µs | p99 µs | mean µs | kB a message"
                        + " | collections, ms in all |");
        System.out.println("|---|---|---|---:|---:|---:|---:|---:|");
        for (var set : DataSet.WHOLE) {
            if (arguments.wants(set.name()) && set.isIn(data)) {
                measure(set);
            }
        }
    }

    private void measure(DataSet set) throws IOException, RunnerException {
        var file = Files.createTempFile("echochat-bench", ".echo");
        try {
            store(set, file);
            for (var call : CALLS) {
                measure(set, call, file);
            }
            measureFirst(set, file);
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(DataSet set, String call, Path file) throws RunnerException {
        var cold = new Runner(options(set, call, file).warmupIterations(0).build()).runSingle();
        // memory would be that of reading the model
        print(set, call + " | just started", cold, "– | –");
        var warm =
                new Runner(options(set, call, file).warmupIterations(WARM_UPS).build()).runSingle();
        print(set, call + " | warm", warm, memory(warm));
    }

    /// The first explanation of a model makes an index of its sentences; median of several models.
    private void measureFirst(DataSet set, Path file) throws IOException {
        var message = set.valid(data).getFirst().text();
        var times = new double[FIRSTS];
        for (int i = 0; i < FIRSTS; i++) {
            var model = NluModel.load(file);
            var began = System.nanoTime();
            model.explain(message);
            times[i] = (System.nanoTime() - began) / NANOS_PER_MICRO;
        }
        Arrays.sort(times);
        System.out.printf(
                "| %s | first explain of a model | warm | %.0f | – | – | – | – |%n",
                set.name(), times[FIRSTS / 2]);
    }

    private void store(DataSet set, Path file) throws IOException {
        var settings = new TrainingSettings(42, 2, 2, 0); // speed does not depend on rounds
        var train = TrainingData.of(set.train(data));
        NluTrainer.train(train, settings).save(file);
    }

    private static ChainedOptionsBuilder options(DataSet set, String call, Path file) {
        return new OptionsBuilder()
                .include(Understanding.class.getName() + "." + call)
                .param("model", file.toString())
                .param("messages", set.valid())
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(1)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(SECONDS))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT);
    }

    private static void print(DataSet set, String program, RunResult result, String memory) {
        var times = result.getPrimaryResult().getStatistics();
        System.out.printf(
                "| %s | %s | %.0f | %.0f | %.0f | %s |%n",
                set.name(),
                program,
                times.getPercentile(50),
                times.getPercentile(99),
                times.getMean(),
                memory);
    }

    private static String memory(RunResult result) {
        return "%.1f | %.0f, %.0f ms"
                .formatted(
                        secondary(result, "gc.alloc.rate.norm") / 1e3,
                        secondary(result, "gc.count"),
                        secondary(result, "gc.time"));
    }

    private static double secondary(RunResult result, String name) {
        var figure = result.getSecondaryResults().get(name);
        return figure == null ? 0 : figure.getScore();
    }
}
