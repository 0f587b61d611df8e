package echochat.core.chat;

import echochat.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/// A station of the fallback chain. Whatever it throws means that the next one is asked.
public interface Responder {
    /// The hop's name in the API and in the metrics.
    String hop();

    /// Empty: not mine.
    Optional<List<Reply>> respond(Heard heard);
}
