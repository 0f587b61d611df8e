package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PatternsTest {
    @Test
    void everyMatchIsFoundWhateverItsCase() {
        var found = patterns("code", "[A-Z]{2}\\d+").find("ab12 and CD3");

        assertThat(found).extracting(Candidate::start).containsExactly(0, 9);
    }

    @Test
    void aPatternThatRunsAwayIsGivenUp() {
        var patterns = patterns("evil", "(a+)+$");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(patterns.find("a".repeat(5000) + "b")).isEmpty());
    }

    @Test
    void aPatternThatDigsTooDeepIsGivenUp() {
        assertThat(patterns("deep", "(?:x|y)*z").find("xy".repeat(9000))).isEmpty();
    }

    @Test
    void aPatternThatCannotBeReadFindsNothing() {
        assertThat(patterns("broken", "([a-z").find("abc")).isEmpty();
    }

    @Test
    void aPatternThatIsNoEntityIsOnlyAHint() {
        var hint = new Patterns(List.of(Patterns.Rule.of("zip", "\\d{5}", false)));

        assertThat(hint.find("in 12345")).isEmpty();
        assertThat(hint.namesFoundIn("in 12345")).containsExactly("zip");
    }

    private static Patterns patterns(String name, String pattern) {
        return new Patterns(List.of(Patterns.Rule.of(name, pattern, true)));
    }
}
