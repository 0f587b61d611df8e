package echochat.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// How much chat a server of its own process carries, and how much memory that takes. Generator and
/// server share this machine.
final class ChatLoad implements Command {
    private static final int CONNECTIONS = 64;
    // The compiler needs about half a minute for all that a request passes through.
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final List<String> SAID =
            List.of(
                    "hello",
                    "where is my parcel",
                    "do you have plants for a dark room",
                    "I want to send something back",
                    "thanks a lot, bye",
                    "when are you open on Saturday");

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String help() {
        return "requests per second of /api/chat and /model/parse; arguments: options of the JVM";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        try (var server = ServerProcess.start(arguments)) {
            var bearer = "Authorization: Bearer " + server.trainedBot("shop.csv");
            var chat = new HttpLoad(server.site, "/api/chat", List.of(bearer), ChatLoad::message);
            chat.run(CONNECTIONS, Duration.ofSeconds(5));
            chat.run(CONNECTIONS, WARM_UP);
            measure("/api/chat", server, chat);
            var parse = new HttpLoad(server.rasa, "/model/parse", List.of(), ChatLoad::text);
            parse.run(CONNECTIONS, WARM_UP);
            measure("/model/parse", server, parse);
        }
    }

    private static void measure(String what, ServerProcess server, HttpLoad load)
            throws IOException, InterruptedException, ExecutionException {
        var before = server.cpu();
        var generator = Clock.now();
        var figures = load.run(CONNECTIONS, MEASURED);
        var sending = generator.processorSeconds() * 1e6 / figures.answered();
        var answering = server.cpu().minus(before).toNanos() / 1e3 / figures.answered();
        System.out.printf(
                "%-14s %s; processor time each: server %.0f µs, generator %.0f µs; %d MB resident%n",
                what, figures, answering, sending, server.residentMegabytes());
    }

    private static String message(int number) {
        var said = SAID.get(number % SAID.size());
        return "{\"message\":\"" + said + "\",\"sender\":\"user_" + number % 1000 + "\"}";
    }

    private static String text(int number) {
        return "{\"text\":\"" + SAID.get(number % SAID.size()) + "\"}";
    }
}
