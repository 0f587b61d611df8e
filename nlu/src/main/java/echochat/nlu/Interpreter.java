package echochat.nlu;

import echochat.nlu.Explanation.NearExample;
import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.text.Token;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Understands messages with the parts of a model. Knows no clock.
final class Interpreter {
    private static final int NEAREST = 5;
    private static final Comparator<IntentScore> BEST_FIRST =
            Comparator.comparingDouble(IntentScore::confidence)
                    .reversed()
                    .thenComparing(IntentScore::intent);

    private final ModelParts parts;

    Interpreter(ModelParts parts) {
        this.parts = parts;
    }

    /// That moment where the model's clock hangs.
    ZonedDateTime at(Instant moment) {
        return moment.atZone(parts.system().settings().zone());
    }

    ReadMessage read(String text) {
        return ReadMessage.of(text, parts);
    }

    Understanding understand(ReadMessage message, ZonedDateTime writtenAt) {
        var hints = parts.patterns().namesFoundIn(message.text());
        var verdict = parts.intents().judge(parts.features().of(message.read(), hints));
        return new Understanding(
                message.text(),
                message.tokens(),
                ranking(verdict, message.read()),
                search(message, verdict.best(), writtenAt).winners(),
                message.tokens().isEmpty() ? 1 : verdict.outOfScope());
    }

    private List<IntentScore> ranking(Verdict verdict, List<Token> tokens) {
        var composer = parts.composer();
        if (composer != null) {
            var scores = new ArrayList<IntentScore>();
            composer.guess(tokens, verdict, this::judge)
                    .forEach(one -> scores.add(new IntentScore(one.name(), one.probability())));
            scores.sort(BEST_FIRST);
            return scores;
        }
        return ranking(parts.card().intents(), verdict);
    }

    /// The intents, likeliest first.
    ///
    /// @param intents in the order of the verdict's probabilities
    static List<IntentScore> ranking(List<String> intents, Verdict verdict) {
        var scores = new ArrayList<IntentScore>();
        for (int i = 0; i < verdict.probabilities().length; i++) {
            scores.add(new IntentScore(intents.get(i), verdict.probabilities()[i]));
        }
        scores.sort(BEST_FIRST);
        return scores;
    }

    /// A piece of a message, for which patterns are not searched.
    private Verdict judge(List<Token> piece) {
        return parts.intents().judge(parts.features().of(piece, List.of()));
    }

    Explanation explain(ReadMessage message, ZonedDateTime writtenAt) {
        var understanding = understand(message, writtenAt);
        var explainer = new Explainer(parts, message, understanding);
        var intent = explainer.taggersIntent();
        var search = search(message, intent, writtenAt);
        var candidates = search.candidates();
        return new Explanation(
                understanding,
                explainer.choice(),
                parts.nearest().of(message.textAsRead(), NEAREST).stream()
                        .map(this::example)
                        .toList(),
                search.fates(parts.tagger().givenUp(message.read(), intent, candidates)));
    }

    private NearExample example(NearestExamples.Near near) {
        var intent = parts.card().intents().get(near.example().intent());
        return new NearExample(near.example().text(), intent, near.similarity());
    }

    /// The entities of a message that is about an intent.
    EntitySearch search(ReadMessage message, int intent, ZonedDateTime writtenAt) {
        var system = new SystemMatches(message.find(text -> parts.system().find(text, writtenAt)));
        var candidates = new ArrayList<>(parts.tagger().find(message.read(), intent));
        candidates.addAll(message.stated());
        candidates.addAll(system.candidates());
        return new EntitySearch(message, candidates, system, parts.synonyms());
    }
}
