package echochat.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import echochat.core.chat.HopTime;
import echochat.core.chat.Trace;
import echochat.dialogue.Doubt;
import echochat.nlu.IntentScore;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an answer came about: which hop gave it, how long each took, and what the model in service
/// understood, whoever answered.
///
/// @param hop `rasa`, `backend`, `model`, `small_talk`, `unwritten`, `did_you_mean` or `honest`
/// @param model its name; absent if none is in service
/// @param doubt why the model was not sure: `out_of_scope`, `unsure` or `ambiguous`; absent
///     if it was
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyMetadata(
        String hop,
        double milliseconds,
        List<HopView> hops,
        @Nullable ScoreView intent,
        @JsonProperty("intent_ranking") List<ScoreView> intentRanking,
        List<EntityView> entities,
        @Nullable String model,
        @Nullable String doubt) {
    /// @param outcome `answered`, `passed`, `timed_out`, `failed` or `resting`
    public record HopView(String name, String outcome, double milliseconds) {
        static HopView of(HopTime hop) {
            var outcome = hop.outcome().name().toLowerCase(Locale.ROOT);
            return new HopView(hop.name(), outcome, hop.milliseconds());
        }
    }

    /// An intent and how sure the model is of it.
    public record ScoreView(String name, double confidence) {
        static ScoreView of(IntentScore score) {
            return new ScoreView(score.intent(), score.confidence());
        }
    }

    /// @param start in UTF-16 units, as in JavaScript
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntityView(
            String entity,
            int start,
            int end,
            String value,
            double confidence,
            String extractor,
            @Nullable String role,
            @Nullable String group) {
        static EntityView of(Trace.Entity found) {
            var span = found.span();
            return new EntityView(
                    span.entity(),
                    span.start(),
                    span.end(),
                    span.value(),
                    found.confidence(),
                    found.extractor(),
                    span.role(),
                    span.group());
        }
    }

    private static @Nullable String wordOf(@Nullable Doubt doubt) {
        return doubt == null ? null : doubt.name().toLowerCase(Locale.ROOT);
    }

    static ReplyMetadata of(String hop, double milliseconds, Trace trace) {
        var ranking = trace.ranking().stream().map(ScoreView::of).toList();
        return new ReplyMetadata(
                hop,
                milliseconds,
                trace.hops().stream().map(HopView::of).toList(),
                ranking.isEmpty() ? null : ranking.getFirst(),
                ranking,
                trace.entities().stream().map(EntityView::of).toList(),
                trace.model(),
                wordOf(trace.doubt()));
    }
}
