package echochat.nlu;

import echochat.nlu.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a model understood a message as it did.
///
/// @param choice what decided between the two likeliest intents
/// @param nearest up to five training sentences that resemble the message most, the nearest first;
///     none if the model's file is of a time when models did not remember them
/// @param spans every piece of the message that some part of the engine took for an entity, in the
///     order of the text
public record Explanation(
        Understanding understanding,
        IntentChoice choice,
        List<NearExample> nearest,
        List<SpanFate> spans) {
    public Explanation {
        nearest = List.copyOf(nearest);
        spans = List.copyOf(spans);
    }

    /// The scores of the two likeliest intents, dealt out among the tokens of the message. The
    /// tokens' shares and the rest sum to the scores; the difference of the scores is the natural
    /// logarithm of how many times likelier the winner is. Where the model puts intents together
    /// the shares only show which way the words point: in a combination that was never seen, each
    /// token counts for the part that it speaks for.
    ///
    /// @param runnerUp null if the model knows one intent only; its shares are 0 then
    /// @param tokens what each token added; a feature that spans two gives each a half
    /// @param rest what no token added: the bias of the intents, and the names of patterns
    public record IntentChoice(
            String winner, @Nullable String runnerUp, List<TokenShare> tokens, ScoreShare rest) {
        public IntentChoice {
            tokens = List.copyOf(tokens);
        }

        /// The scores of both.
        public ScoreShare scores() {
            var scores = rest;
            for (var token : tokens) {
                scores = scores.plus(token.share());
            }
            return scores;
        }
    }

    /// A training sentence.
    ///
    /// @param similarity from 0 (nothing in common) to 1 (the same words)
    public record NearExample(String text, String intent, double similarity) {}

    /// What a token added to the scores.
    ///
    /// @param readAs its text, or the word that it was taken for where it is misspelt
    public record TokenShare(Token token, String readAs, ScoreShare share) {
        /// Whether the token was taken for another word.
        public boolean isMisspelt() {
            return !readAs.equals(token.text());
        }
    }

    /// A part of the winner's score and of the runner-up's.
    public record ScoreShare(double winner, double runnerUp) {
        /// Above 0 if it speaks for the winner.
        public double difference() {
            return winner - runnerUp;
        }

        ScoreShare plus(ScoreShare other) {
            return new ScoreShare(winner + other.winner, runnerUp + other.runnerUp);
        }
    }
}
