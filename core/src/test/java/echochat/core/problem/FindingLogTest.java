package echochat.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTest {
    private static final Location FIRST = new Location("a.csv", 1, 1);

    @Test
    void oneProblemDoesNotCrowdOutTheOthersAndAllAreCounted() {
        var log = new FindingLog();

        for (var line = 1_000; line > 0; line--) {
            log.add(new Finding(new Location("a.csv", line, 1), Problem.EMPTY_TEXT.with()));
        }
        log.add(new Finding(FIRST, Problem.ROW_EMPTY.with()));
        var findings = log.findings();

        assertThat(findings.kept()).hasSize(FindingLog.KEPT_OF_EACH_PROBLEM + 1);
        assertThat(findings.kept().getFirst().location()).isEqualTo(FIRST);
        assertThat(findings.errors()).isEqualTo(1_000);
        assertThat(findings.hints()).isEqualTo(1);
    }

    @Test
    void aWordThatIsNearlyRightIsRecognized() {
        assertThat(DidYouMean.hint("Intnet", List.of("text", "intent")))
                .isEqualTo(" Did you mean \"intent\"?");
        assertThat(DidYouMean.hint("colour", List.of("text", "intent"))).isEmpty();
    }
}
