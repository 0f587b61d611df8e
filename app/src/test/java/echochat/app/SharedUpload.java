package echochat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as somebody's front end puts it into the shared folder.
final class SharedUpload {
    static final String SHOP =
            """
            text,intent,response
            hello,greet,Hello there
            hi,greet,
            good morning,greet,
            hey you,greet,
            bye,leave,See you
            good bye,leave,
            see you later,leave,
            I am off,leave,
            where is my order,order_status,It is on its way
            track my order,order_status,
            has my order been sent,order_status,
            when does my order arrive,order_status,
            """;

    private SharedUpload() {}

    /// Gives the path to name in calls.
    static String put(Path data, String name, String content) {
        try {
            var folder = Files.createDirectories(data.resolve("uploads/datasets"));
            Files.writeString(folder.resolve(name), content);
            return "/uploads/datasets/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
