package echochat.web.api;

import echochat.nlu.EntityMatch;
import echochat.nlu.Explanation;
import echochat.nlu.Explanation.ScoreShare;
import echochat.nlu.Explanation.TokenShare;
import echochat.nlu.SpanFate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An explanation as the studio gets it; places in UTF-16 units, as in all of its API.
///
/// @param model the name of the model that explains, which is the one in service
/// @param runnerUp null if the model knows one intent only
/// @param scores of both; tokens and rest sum to them
/// @param nearest training sentences, the nearest first
public record ExplanationView(
        String model,
        String text,
        String winner,
        @Nullable String runnerUp,
        ShareView scores,
        List<TokenView> tokens,
        ShareView rest,
        List<NearestView> nearest,
        List<FateView> spans) {

    /// A part of the winner's score and of the runner-up's.
    public record ShareView(double winner, double runnerUp) {
        private static ShareView of(ScoreShare share) {
            return new ShareView(share.winner(), share.runnerUp());
        }
    }

    /// What a token added to the scores.
    ///
    /// @param readAs what it was taken for where it is misspelt
    public record TokenView(
            String text, int start, int end, @Nullable String readAs, ShareView share) {
        private static TokenView of(TokenShare share) {
            var token = share.token();
            return new TokenView(
                    token.text(),
                    token.start(),
                    token.end(),
                    share.isMisspelt() ? share.readAs() : null,
                    ShareView.of(share.share()));
        }
    }

    /// A training sentence.
    ///
    /// @param similarity from 0 to 1
    public record NearestView(String text, String intent, double similarity) {}

    /// A piece of the message that was taken for an entity.
    ///
    /// @param reason why it lost, such as `shorter`; null if it won
    /// @param lostTo what it lost to; null if it won
    public record FateView(
            MatchView match, boolean won, @Nullable String reason, @Nullable MatchView lostTo) {
        private static FateView of(SpanFate fate) {
            var match = MatchView.of(fate.span());
            return switch (fate) {
                case SpanFate.Won _ -> new FateView(match, true, null, null);
                case SpanFate.Lost lost -> {
                    var reason = lost.reason().name().toLowerCase(Locale.ROOT);
                    yield new FateView(match, false, reason, MatchView.of(lost.winner()));
                }
            };
        }
    }

    /// What some part of the engine took a piece for.
    ///
    /// @param role which of several of its kind it is, such as `from`; null if it has none
    /// @param group what it belongs together with; null if it has none
    public record MatchView(
            String entity,
            @Nullable String role,
            @Nullable String group,
            int start,
            int end,
            String value,
            String extractor,
            double confidence) {
        private static MatchView of(EntityMatch match) {
            var span = match.span();
            return new MatchView(
                    span.entity(),
                    span.role(),
                    span.group(),
                    span.start(),
                    span.end(),
                    span.value(),
                    match.extractor(),
                    match.confidence());
        }
    }

    static ExplanationView of(String model, Explanation explanation) {
        var choice = explanation.choice();
        return new ExplanationView(
                model,
                explanation.understanding().text(),
                choice.winner(),
                choice.runnerUp(),
                ShareView.of(choice.scores()),
                choice.tokens().stream().map(TokenView::of).toList(),
                ShareView.of(choice.rest()),
                explanation.nearest().stream()
                        .map(near -> new NearestView(near.text(), near.intent(), near.similarity()))
                        .toList(),
                explanation.spans().stream().map(FateView::of).toList());
    }
}
