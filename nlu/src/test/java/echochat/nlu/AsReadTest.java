package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsReadTest {
    private static final String WRITTEN = "the refnd of my monney, now";
    private static final AsRead READ =
            new AsRead(
                    WRITTEN,
                    List.of(
                            new Token("the", 0, 3),
                            new Token("refund", 4, 9),
                            new Token("of", 10, 12),
                            new Token("my", 13, 15),
                            new Token("money", 16, 22),
                            new Token(",", 22, 23),
                            new Token("now", 24, 27)));

    @Test
    void misspeltWordsAreReplacedAndAllElseStays() {
        assertThat(READ.text()).isEqualTo("the refund of my money, now");
    }

    @Test
    void everyPieceIsFoundWhereItIsWritten() {
        for (var piece : List.of("the", "the refund", "of my", "my money", "money,", ", now", "")) {
            var start = READ.text().indexOf(piece);

            var written = written(start, start + piece.length());

            var slipped = piece.replace("refund", "refnd").replace("money", "monney");
            assertThat(written).isEqualTo(slipped);
        }
        assertThat(written(0, READ.text().length())).isEqualTo(WRITTEN);
    }

    @Test
    void partOfAMisspeltWordIsTheWholeWord() {
        var start = READ.text().indexOf("fund");

        assertThat(written(start, start + 3)).isEqualTo("refnd");
    }

    private static String written(int start, int end) {
        return WRITTEN.substring(READ.writtenStart(start), READ.writtenEnd(end));
    }
}
