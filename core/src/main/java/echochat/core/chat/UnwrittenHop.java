package echochat.core.chat;

import echochat.dialogue.Reply;
import echochat.dialogue.domain.IntentTitles;
import java.util.List;
import java.util.Optional;

/// Says what was understood where nobody has written an answer to it yet.
public final class UnwrittenHop implements Responder {
    private final PhraseBook phrases;

    public UnwrittenHop(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public String hop() {
        return "unwritten";
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        return heard.understood()
                .filter(Heard.Understood::isSure)
                .filter(one -> one.by().intents().contains(one.intent()))
                .map(one -> List.of(Reply.text(sentence(heard, one.intent()))));
    }

    private String sentence(Heard heard, String intent) {
        var language = phrases.languageOf(heard.message().text());
        return language.say("unwritten", language.quoted(IntentTitles.readable(intent)));
    }
}
