package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.ModelFile;
import echochat.nlu.text.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The tagger of the first format, out of the file that is kept of it.
class FirstTaggerCodecTest {
    private static final Path FILE = Path.of("src/test/resources/golden/format-1.echo");

    private static byte[] section() throws IOException {
        var file = new ByteArrayInputStream(Files.readAllBytes(FILE));
        return ModelFile.read(file).get("tagger");
    }

    private static List<Candidate> ask(byte[] section) throws ModelDamagedException {
        var tagger = TaggerCodec.decode(Map.of("tagger", section), null, () -> {});
        return tagger.find(Tokenizer.tokenizeBeginning("book a flight to Rome"), 0);
    }

    @Test
    void itStillFindsWhatItLearned() throws IOException {
        assertThat(ask(section()))
                .singleElement()
                .satisfies(found -> assertThat(found.label().entity()).isEqualTo("city"))
                .satisfies(found -> assertThat(found.start()).isEqualTo(17));
    }

    @Test
    void itIsWrittenAsItWasRead() throws IOException {
        var tagger = TaggerCodec.decode(Map.of("tagger", section()), null, () -> {});

        assertThat(TaggerCodec.encode(tagger, () -> {}))
                .containsExactly(Map.entry("tagger", section()));
    }

    @Test
    void wrongContentNeverCrashes() throws IOException {
        var random = new Random(4);
        for (int run = 0; run < 1000; run++) {
            var content = section();
            content[random.nextInt(run % 2 == 0 ? 60 : content.length)] = (byte) random.nextInt();
            try {
                assertThat(ask(content)).isNotNull();
            } catch (ModelDamagedException _) {
                // as it should be
            }
        }
    }
}
