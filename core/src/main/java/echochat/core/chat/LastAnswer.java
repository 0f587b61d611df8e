package echochat.core.chat;

import echochat.dialogue.Reply;
import java.util.List;
import java.util.stream.Collectors;

/// The honest sentence that ends the chain: what the bot can be asked.
public final class LastAnswer {
    static final String HOP = "honest";
    private static final int MOST_NAMED = 5;

    private final PhraseBook phrases;

    public LastAnswer(PhraseBook phrases) {
        this.phrases = phrases;
    }

    List<Reply> to(Heard heard) {
        var language = phrases.languageOf(heard.message().text());
        return heard.understood()
                .map(understood -> List.of(Reply.text(abilities(language, understood.by()))))
                .orElseGet(() -> List.of(Reply.text(language.say("last.untrained"))));
    }

    /// Names some things that the bot can be asked, in words of its training sentences.
    static String abilities(PhraseBook.Language language, ServingBot bot) {
        var named =
                bot.intents().stream()
                        .limit(MOST_NAMED)
                        .map(intent -> bot.titles().of(intent))
                        .map(language::quoted)
                        .collect(Collectors.joining(", "));
        return language.say("last.trained", named);
    }
}
