package echochat.core.chat;

import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import echochat.nlu.IntentScore;
import java.util.List;
import java.util.Optional;

/// Offers the nearest intents as buttons when the model is not sure which one is meant.
public final class DidYouMeanHop implements Responder {
    private static final int MOST_OFFERED = 3;
    private static final double LEAST_CONFIDENCE = 0.05;

    private final PhraseBook phrases;

    public DidYouMeanHop(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public String hop() {
        return "did_you_mean";
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        return heard.understood()
                .filter(one -> one.by().bot().isNear(one.understanding()))
                .map(DidYouMeanHop::buttons)
                .filter(buttons -> !buttons.isEmpty())
                .map(buttons -> List.of(question(heard, buttons)));
    }

    private Reply question(Heard heard, List<Button> buttons) {
        var language = phrases.languageOf(heard.message().text());
        return Reply.text(language.say("did_you_mean"), buttons);
    }

    private static List<Button> buttons(Heard.Understood understood) {
        var titles = understood.by().titles();
        return understood.understanding().intents().stream()
                .filter(score -> score.confidence() >= LEAST_CONFIDENCE)
                .map(IntentScore::intent)
                .filter(understood.by().intents()::contains)
                .limit(MOST_OFFERED)
                .map(intent -> new Button(titles.of(intent), "/" + intent))
                .toList();
    }
}
