package echochat.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/// Sends requests over a number of connections, each as soon as its last one is answered. Speaks
/// plain HTTP over sockets, so that it costs little of the machine that it shares.
record HttpLoad(int port, String path, List<String> headers, IntFunction<String> body) {
    /// @param answered how many requests
    record Figures(int answered, double perSecond, double median, double p99, double slowest) {
        @Override
        public String toString() {
            return String.format(
                    "%,d requests, %,.0f/s, p50 %.1f ms, p99 %.1f ms, slowest %.0f ms",
                    answered, perSecond, median, p99, slowest);
        }
    }

    Figures run(int connections, Duration time) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        var begun = System.nanoTime();
        var running = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var number = 0; number < connections; number++) {
                var first = number;
                Callable<long[]> connection = () -> connection(first, connections, end);
                running.add(threads.submit(connection));
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var all = new ArrayList<long[]>();
        for (var one : running) {
            all.add(one.get());
        }
        var sorted = all.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Figures(
                sorted.length,
                sorted.length / seconds,
                milliseconds(sorted, 0.5),
                milliseconds(sorted, 0.99),
                milliseconds(sorted, 1));
    }

    private static double milliseconds(long[] sorted, double share) {
        var at = Math.min(sorted.length - 1, (int) (share * sorted.length));
        return sorted[at] / 1e6;
    }

    private long[] connection(int first, int step, long end) throws IOException {
        var took = new long[1 << 16];
        var answered = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            for (var number = first; System.nanoTime() < end; number += step) {
                var begun = System.nanoTime();
                socket.getOutputStream().write(request(number));
                read(in);
                if (answered == took.length) {
                    took = Arrays.copyOf(took, 2 * answered);
                }
                took[answered++] = System.nanoTime() - begun;
            }
        }
        return Arrays.copyOf(took, answered);
    }

    private byte[] request(int number) {
        var content = body.apply(number).getBytes(UTF_8);
        var head = new StringBuilder("POST ").append(path).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\nContent-Type: application/json\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
        var start = head.toString().getBytes(ISO_8859_1);
        var whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    private static void read(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("The server answered " + status);
        }
        var length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (var size = Integer.parseInt(line(in), 16); size > 0; ) {
            in.skipNBytes(size + 2L);
            size = Integer.parseInt(line(in), 16);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
