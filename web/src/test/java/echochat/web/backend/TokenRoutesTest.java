package echochat.web.backend;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.web.backend.TokenRoutes.Word;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenRoutesTest {
    @Test
    void theSameWordTwiceHasTwoPlaces() {
        assertThat(TokenRoutes.of("a a").tokens())
                .containsExactly(new Word("a", 0, 1), new Word("a", 2, 3));
    }

    @Test
    void placesCountCodePoints() {
        assertThat(TokenRoutes.of("😀 Ärger").tokens())
                .containsExactly(new Word("😀", 0, 1), new Word("Ärger", 2, 7));
    }

    @Test
    void emptyTextHasNoWords() {
        assertThat(TokenRoutes.of("").tokens()).isEmpty();
    }

    @Test
    void aLongTextIsCutInTimeThatGrowsWithItsLengthOnly() {
        var begun = System.nanoTime();

        assertThat(TokenRoutes.of("😀 ".repeat(33_000)).tokens()).hasSize(33_000);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
