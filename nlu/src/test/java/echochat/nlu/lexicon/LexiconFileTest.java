package echochat.nlu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LexiconFileTest {
    /// Who makes the lexicon anew shall get the very file that is shipped.
    @Test
    void theShippedFileIsWrittenAgainToTheSameBytes() throws IOException {
        var shipped = bytes(Lexicon.ENGLISH + ".words");
        var again = new ByteArrayOutputStream();

        LexiconFile.write(LexiconFile.read(new ByteArrayInputStream(shipped)), again);

        assertThat(again.toByteArray()).isEqualTo(shipped);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = Lexicon.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
