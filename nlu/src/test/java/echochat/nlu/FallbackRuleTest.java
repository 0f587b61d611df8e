package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FallbackRuleTest {
    @Test
    void aBestIntentBelowTheThresholdIsNoUnderstanding() {
        var weak = said(new IntentScore("a", 0.29), new IntentScore("b", 0.1));

        assertThat(FallbackRule.USUAL.applyTo(weak).intents())
                .containsExactly(
                        new IntentScore("nlu_fallback", 0.3),
                        new IntentScore("a", 0.29),
                        new IntentScore("b", 0.1));
    }

    @Test
    void bothBordersAreStrict() {
        var atThreshold = said(new IntentScore("a", 0.3));
        var atAmbiguity = said(new IntentScore("a", 0.5), new IntentScore("b", 0.25));

        assertThat(FallbackRule.USUAL.applyTo(atThreshold)).isEqualTo(atThreshold);
        assertThat(new FallbackRule(0.3, 0.25).applyTo(atAmbiguity)).isEqualTo(atAmbiguity);
    }

    @Test
    void twoCloseIntentsAreNoUnderstandingAndASingleOneIsNeverClose() {
        var close = said(new IntentScore("a", 0.5), new IntentScore("b", 0.45));
        var single = said(new IntentScore("a", 0.5));

        assertThat(FallbackRule.USUAL.applies(close.intents())).isTrue();
        assertThat(FallbackRule.USUAL.applies(single.intents())).isFalse();
        assertThat(FallbackRule.USUAL.applies(List.of())).isFalse();
    }

    @Test
    void keysOfOneRetrievalIntentAreNotCloseToEachOther() {
        var keys =
                said(
                        new IntentScore("faq/hours", 0.45),
                        new IntentScore("faq/price", 0.4),
                        new IntentScore("greet", 0.15));

        assertThat(FallbackRule.USUAL.applyTo(keys)).isEqualTo(keys);
    }

    @Test
    void theFallbackStaysBeforeTheBaseIntents() {
        var close =
                said(
                        new IntentScore("greet", 0.45),
                        new IntentScore("faq/hours", 0.4),
                        new IntentScore("faq/price", 0.1));

        var retrieval = FallbackRule.USUAL.applyTo(close).retrieval();

        assertThat(retrieval.ranking())
                .extracting(IntentScore::intent)
                .containsExactly("nlu_fallback", "faq", "greet");
        assertThat(retrieval.names()).containsExactly("faq");
    }

    @Test
    void whoWasNotUnderstoodOnceIsNotSoTwice() {
        var weak = said(new IntentScore("a", 0.29), new IntentScore("b", 0.25));
        var once = FallbackRule.USUAL.applyTo(weak);

        assertThat(FallbackRule.USUAL.applyTo(once)).isEqualTo(once);
    }

    @Test
    void thresholdsOutsideOfZeroToOneAreRefused() {
        assertThatThrownBy(() -> new FallbackRule(1.1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FallbackRule(0.3, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Understanding said(IntentScore... intents) {
        return new Understanding("hm", List.of(), List.of(intents), List.of(), 0);
    }
}
