package echochat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordRanksTest {
    @Test
    void aWordHasItsMostUsualRankWithoutCapitalsAndAccents() {
        var ranks = new WordRanks();
        ranks.add(List.of("table", "café"), 2);
        ranks.add(List.of("Table", "chair", "cafe"), 0);
        ranks.add(List.of("chair"), 3);

        assertThat(ranks.of(0, _ -> true)).containsExactly("cafe", "chair", "table");
        assertThat(ranks.of(2, _ -> true)).isEmpty();
        assertThat(ranks.of(3, _ -> true)).isEmpty();
    }

    @Test
    void wordsWithSignsAndThoseThatAreNotWantedAreLeftOut() {
        var ranks = new WordRanks();
        ranks.add(List.of("don't", "a.m.", "aardvark", "abacus"), 3);

        assertThat(ranks.of(3, word -> !word.equals("abacus"))).containsExactly("aardvark");
    }
}
