package echochat.bench;

/// Wall time and the processor time of this program, which a busy machine disturbs less.
record Clock(long wall, long processor) {
    private static final double NANOS = 1e9;

    static Clock now() {
        var threads = ProcessHandle.current().info().totalCpuDuration();
        return new Clock(System.nanoTime(), threads.orElseThrow().toNanos());
    }

    double wallSeconds() {
        return (System.nanoTime() - wall) / NANOS;
    }

    double processorSeconds() {
        return (now().processor - processor) / NANOS;
    }
}
