package echochat.bench;

import java.util.stream.Stream;

/// Wall time and the processor time of this program and those it has started, which a busy machine
/// disturbs less.
record Clock(long wall, long processor) {
    private static final double NANOS = 1e9;

    static Clock now() {
        var self = ProcessHandle.current();
        var busy =
                Stream.concat(Stream.of(self), self.descendants())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(time -> time.toNanos())
                        .sum();
        return new Clock(System.nanoTime(), busy);
    }

    double wallSeconds() {
        return (System.nanoTime() - wall) / NANOS;
    }

    double processorSeconds() {
        return (now().processor - processor) / NANOS;
    }
}
