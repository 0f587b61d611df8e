package echochat.nlu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.SectionReader;
import echochat.nlu.file.SectionWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
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

    @Test
    void settingsComeBackFromAFile() throws ModelDamagedException {
        var settings =
                SystemSettings.of(List.of("time", "url"), "en-GB", "Europe/London").settings();

        var section = new SectionReader("system", SystemCodec.encode(settings));

        assertThat(SystemCodec.decode(section)).isEqualTo(settings);
    }

    @Test
    void aDamagedSectionIsNoticed() {
        var strange = new SectionWriter().number(1).text("spell").text("en").text("UTC").toBytes();
        assertThatThrownBy(() -> SystemCodec.decode(new SectionReader("system", strange)))
                .isInstanceOf(ModelDamagedException.class);

        var good = SystemCodec.encode(SystemSettings.of(List.of("time"), "de", "UTC").settings());
        var random = new Random(5);
        for (int run = 0; run < 500; run++) {
            var bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            try {
                assertThat(SystemCodec.decode(new SectionReader("system", bad)).language())
                        .isNotNull();
            } catch (ModelDamagedException _) {
                // what is to be hoped for
            }
        }
    }
}
