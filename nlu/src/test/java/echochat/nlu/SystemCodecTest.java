package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.system.SystemSettings;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SystemCodecTest {
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
