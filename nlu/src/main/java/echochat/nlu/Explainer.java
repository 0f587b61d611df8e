package echochat.nlu;

import echochat.nlu.Explanation.IntentChoice;
import echochat.nlu.Explanation.ScoreShare;
import echochat.nlu.Explanation.TokenShare;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.TokenShares;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes apart how a model chose the intent of a message.
final class Explainer {
    private final ModelParts parts;
    private final Understanding understanding;
    private final List<Token> read;
    private final SparseVector message;
    private final TokenShares dealer;

    Explainer(ModelParts parts, ReadMessage asked, Understanding understanding) {
        this.parts = parts;
        this.understanding = understanding;
        read = asked.read();
        var hints = parts.patterns().namesFoundIn(understanding.text());
        message = parts.features().of(read, hints);
        dealer = parts.features().shares(read, hints, message);
    }

    /// The place of the classifier's own first choice, which the tagger goes by.
    int taggersIntent() {
        return parts.intents().judge(message).best();
    }

    IntentChoice choice() {
        var ranking = understanding.intents();
        var winner = understanding.intent();
        var runnerUp = ranking.size() == 1 ? null : ranking.get(1).intent();
        var winners = column(winner);
        var others = column(runnerUp);
        var tokens = new ArrayList<TokenShare>();
        for (var token : understanding.tokens()) {
            var place = tokens.size();
            var share = new ScoreShare(winners[place], others[place]);
            tokens.add(new TokenShare(token, read.get(place).text(), share));
        }
        var rest = new ScoreShare(winners[tokens.size()], others[tokens.size()]);
        return new IntentChoice(winner, runnerUp, tokens, rest);
    }

    /// What each token added to an intent's score, and last what none of them did.
    private double[] column(@Nullable String intent) {
        if (intent == null) {
            return new double[understanding.tokens().size() + 1];
        }
        return known(intent).stream().map(this::columnOf).reduce(Explainer::greater).orElseThrow();
    }

    /// The intent itself, or the parts of a combination that was never seen together.
    private List<String> known(String intent) {
        var card = parts.card();
        return card.intents().contains(intent) ? List.of(intent) : card.partsOf(intent);
    }

    private double[] columnOf(String intent) {
        var score = parts.intents().parts(message, parts.card().intents().indexOf(intent));
        var column = dealer.deal(score.features());
        column[column.length - 1] += score.constant();
        return column;
    }

    /// Each word of a message with two intents belongs to the one that it speaks for.
    private static double[] greater(double[] one, double[] other) {
        Arrays.setAll(one, place -> Math.max(one[place], other[place]));
        return one;
    }
}
