package echochat.core.chat;

import echochat.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/// The workspace's model in service answers with the response of the intent it understood.
public final class ModelHop implements Responder {
    @Override
    public String hop() {
        return "model";
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        return heard.understood()
                .flatMap(one -> one.by().bot().answer(one.understanding(), heard.moment()));
    }
}
