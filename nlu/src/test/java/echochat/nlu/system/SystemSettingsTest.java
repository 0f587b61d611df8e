package echochat.nlu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemSettingsTest {
    @Test
    void namesOfDucklingAreRead() {
        var read = SystemSettings.of(List.of("time", "amount-of-money"), "de_DE", "Europe/Berlin");

        assertThat(read.unknown()).isEmpty();
        assertThat(read.settings().dimensions())
                .containsExactlyInAnyOrder(Dimension.TIME, Dimension.AMOUNT_OF_MONEY);
        assertThat(read.settings().language()).isEqualTo(Language.GERMAN);
        assertThat(read.settings().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void whatSaysNothingToUsIsReported() {
        var read = SystemSettings.of(List.of("number", "volume"), "it", "Middle/Earth");

        assertThat(read.unknown()).containsExactly("volume", "it", "Middle/Earth");
        assertThat(read.settings().dimensions()).containsExactly(Dimension.NUMBER);
        assertThat(read.settings().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void noDimensionsMeansAllOfThem() {
        assertThat(SystemSettings.of(List.of(), "en", "UTC").settings().dimensions())
                .containsExactlyInAnyOrder(Dimension.values());
    }

    @Test
    void theLanguageIsGuessedFromSmallWords() {
        var guess = new LanguageGuess();

        assertThat(guess.of(List.of("where is my parcel", "what do you do")))
                .isEqualTo(Language.ENGLISH);
        assertThat(guess.of(List.of("wo ist mein Paket", "was kannst du")))
                .isEqualTo(Language.GERMAN);
        assertThat(guess.of(List.of("où est mon colis", "que fais-tu pour moi")))
                .isEqualTo(Language.FRENCH);
        assertThat(guess.of(List.of("dónde está mi paquete", "qué puedes hacer por mí")))
                .isEqualTo(Language.SPANISH);
        assertThat(guess.of(List.of("北京", ""))).isEqualTo(Language.ENGLISH);
    }
}
