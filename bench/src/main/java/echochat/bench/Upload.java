package echochat.bench;

import echochat.app.Config;
import echochat.app.Server;
import echochat.app.Settings;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// How long it takes until a CSV file of 10,000 rows is uploaded, checked and stored.
final class Upload implements Command {
    private static final int ROWS = 10_000;
    private static final int TIMES = 11;
    private static final long MILLISECOND = 1_000_000;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String help() {
        return "milliseconds from the first byte of 10,000 rows to the stored report";
    }

    @Override
    public void run(List<String> arguments) throws IOException, InterruptedException {
        var settings =
                Map.of(
                        "ECHOCHAT_PORT", "0",
                        "ECHOCHAT_BACKEND_PORT", "off",
                        "ECHOCHAT_RASA_PORT", "off",
                        "ECHOCHAT_LOG_LEVEL", "warn",
                        "ECHOCHAT_DATA_DIR", Files.createTempDirectory("bench").toString());
        try (var server = Server.start(Config.from(new Settings(settings)))) {
            var visitor = new Visitor("http://localhost:" + server.ports().site());
            visitor.register();
            var csv = csv();
            var milliseconds = new long[TIMES];
            for (var i = 0; i < TIMES; i++) {
                var began = System.nanoTime();
                visitor.upload(csv);
                milliseconds[i] = (System.nanoTime() - began) / MILLISECOND;
            }
            print(csv.length(), milliseconds);
        }
    }

    private static void print(int characters, long[] milliseconds) {
        var first = milliseconds[0];
        Arrays.sort(milliseconds);
        System.out.println("| rows | kB | first ms | median ms | slowest ms |");
        System.out.println("|---:|---:|---:|---:|---:|");
        System.out.printf(
                "| %d | %d | %d | %d | %d |%n",
                ROWS, characters / 1000, first, milliseconds[TIMES / 2], milliseconds[TIMES - 1]);
    }

    private static String csv() {
        var random = new Random(1);
        var csv = new StringBuilder("text,intent\n");
        for (var i = 0; i < ROWS; i++) {
            csv.append("sentence ").append(i).append(" about word").append(random.nextInt(5_000));
            csv.append(" and word").append(random.nextInt(5_000)).append(" in the evening");
            csv.append(",intent_").append(i % 100).append("\n");
        }
        return csv.toString();
    }

    /// A browser's part of the work.
    private static final class Visitor {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
        private final String base;

        Visitor(String base) {
            this.base = base;
        }

        void register() throws IOException, InterruptedException {
            get("/api/auth/me");
            post(
                    "/api/auth/register",
                    "application/json",
                    "{\"email\":\"a@example.org\",\"password\":\"correct horse\",\"name\":\"A\"}");
        }

        /// Returns when the report is stored.
        void upload(String csv) throws IOException, InterruptedException {
            var form =
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n"
                            + csv
                            + "\r\n--b--\r\n";
            var answer = post("/api/datasets/upload", "multipart/form-data; boundary=b", form);
            var id = answer.replaceAll("(?s).*?\"dataset\":\\{\"id\":(\\d+).*", "$1");
            while (!get("/api/datasets/" + id).contains("\"status\":\"validated\"")) {
                LockSupport.parkNanos(5 * MILLISECOND);
            }
        }

        private String get(String path) throws IOException, InterruptedException {
            return http.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            BodyHandlers.ofString())
                    .body();
        }

        private String post(String path, String type, String body)
                throws IOException, InterruptedException {
            var token =
                    cookies.getCookieStore().getCookies().stream()
                            .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                            .findFirst()
                            .orElseThrow()
                            .getValue();
            var request =
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Content-Type", type)
                            .header("X-XSRF-TOKEN", token)
                            .POST(BodyPublishers.ofString(body))
                            .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }
    }
}
