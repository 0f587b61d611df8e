package echochat.nlu;

import echochat.nlu.Explanation.NearExample;
import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
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

    Understanding understand(String text, ZonedDateTime writtenAt) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var hints = parts.patterns().namesFoundIn(text);
        var verdict = parts.intents().judge(parts.features().of(tokens, hints));
        return new Understanding(
                text,
                tokens,
                ranking(verdict, tokens),
                search(text, tokens, verdict.best(), writtenAt).winners(),
                tokens.isEmpty() ? 1 : verdict.outOfScope());
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

    Explanation explain(String text, ZonedDateTime writtenAt) {
        var understanding = understand(text, writtenAt);
        var explainer = new Explainer(parts, understanding);
        var tokens = understanding.tokens();
        return new Explanation(
                understanding,
                explainer.choice(),
                parts.nearest().of(text, NEAREST).stream().map(this::example).toList(),
                search(text, tokens, explainer.taggersIntent(), writtenAt).fates());
    }

    private NearExample example(NearestExamples.Near near) {
        var intent = parts.card().intents().get(near.example().intent());
        return new NearExample(near.example().text(), intent, near.similarity());
    }

    /// The entities of a message that is about an intent.
    EntitySearch search(String text, List<Token> tokens, int intent, ZonedDateTime writtenAt) {
        var system = new SystemMatches(parts.system().find(text, writtenAt));
        var candidates = new ArrayList<>(parts.tagger().find(tokens, intent));
        candidates.addAll(parts.patterns().find(text));
        candidates.addAll(parts.lists().find(tokens));
        candidates.addAll(system.candidates());
        return new EntitySearch(text, candidates, system, parts.synonyms());
    }
}
