package echochat.core.chat;

import echochat.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/// Answers what people say to any bot: a greeting, thanks, good-bye, a call for help, and nothing.
public final class SmallTalkHop implements Responder {
    private final PhraseBook phrases;

    public SmallTalkHop(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public String hop() {
        return "small_talk";
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        var text = heard.message().text();
        if (text.isEmpty()) {
            return said(phrases.languageOf(text).say("answer.nothing"));
        }
        return phrases.topicOf(text).flatMap(found -> said(answer(found, heard)));
    }

    private static String answer(PhraseBook.Topic topic, Heard heard) {
        var answer = topic.language().say("answer." + topic.name());
        return topic.name().equals("help")
                ? heard.understood()
                        .map(one -> LastAnswer.abilities(topic.language(), one.by()))
                        .orElse(answer)
                : answer;
    }

    private static Optional<List<Reply>> said(String text) {
        return Optional.of(List.of(Reply.text(text)));
    }
}
