package echochat.nlu.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.spelling.Slips.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Which words a written one may have been meant to be.
class SlipsTest {
    @Test
    void swappedAndDoubledLettersAreTheLikeliestSlips() {
        assertThat(meant("recieve")).containsEntry("receive", Kind.ORDER);
        assertThat(meant("adress")).containsEntry("address", Kind.ORDER);
        assertThat(meant("cancell")).containsEntry("cancel", Kind.ORDER);
    }

    @Test
    void aLetterIsLeftOutPutInOrHitForItsNeighbour() {
        assertThat(meant("refnd")).containsEntry("refund", Kind.LETTER);
        assertThat(meant("refuynd")).containsEntry("refund", Kind.LETTER);
        assertThat(meant("refubd")).containsEntry("refund", Kind.LETTER);
    }

    @Test
    void vowelsAreTakenForEachOtherAndKeysFarAwayAreNot() {
        assertThat(meant("seperate")).containsEntry("separate", Kind.LETTER);
        assertThat(meant("house")).doesNotContainKey("rouse");
    }

    @Test
    void theFirstAndTheLastLetterMayBeWrongToo() {
        assertThat(meant("efund")).containsKey("refund");
        assertThat(meant("refun")).containsKey("refund");
        assertThat(meant("erfund")).containsKey("refund");
        assertThat(meant("refudn")).containsKey("refund");
    }

    @Test
    void otherAlphabetsHaveTheirOwnKeys() {
        assertThat(meant("возрат")).containsEntry("возврат", Kind.LETTER);
        assertThat(meant("παραγγελια")).containsKey("παραγγελιες".substring(0, 9));
        assertThat(Keyboard.of("返金")).isNull();
        assertThat(Keyboard.of("route66")).isNull();
    }

    private static Map<String, Kind> meant(String written) {
        var found = new HashMap<String, Kind>();
        Slips.read(
                written,
                Objects.requireNonNull(Keyboard.of(written)),
                (word, kind) -> found.merge(word.toString(), kind, SlipsTest::likelier));
        return found;
    }

    private static Kind likelier(Kind one, Kind other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
