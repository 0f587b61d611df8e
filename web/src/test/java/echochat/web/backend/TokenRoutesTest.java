package echochat.web.backend;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.web.backend.TokenRoutes.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    // The limit is for work that grows with the square: that would take hours.
    @Test
    @Timeout(120)
    void aLongTextIsCutInTimeThatGrowsWithItsLengthOnly() {
        assertThat(TokenRoutes.of("😀 ".repeat(33_000)).tokens()).hasSize(33_000);
    }
}
