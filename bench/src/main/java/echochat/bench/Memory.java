package echochat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of a process, in megabytes.
final class Memory {
    private static final long MEGABYTE = 1 << 20;
    private static final long KILOBYTES = 1 << 10;

    private Memory() {}

    /// What lies in this program's heap, with what is no longer needed but not yet swept.
    static long heapMegabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /// Resident now, as Linux tells it; 0 elsewhere.
    static long residentMegabytes(long process) throws IOException {
        return status(process, "VmRSS:");
    }

    /// The most that was ever resident, as Linux tells it; 0 elsewhere.
    static long mostResidentMegabytes(long process) throws IOException {
        return status(process, "VmHWM:");
    }

    private static long status(long process, String field) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(field))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / KILOBYTES;
        }
    }
}
