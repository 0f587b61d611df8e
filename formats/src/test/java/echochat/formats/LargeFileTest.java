package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.SourceFile;
import echochat.core.dataset.check.Inspection;
import echochat.core.problem.Problem;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of any size are read in little memory.
class LargeFileTest {
    private static final long SIZE = 500_000_000L;

    @ParameterizedTest
    @ValueSource(strings = {"text,intent\n", "text,intent\n\"", "[{\"text\": \"", ""})
    void aFileOfOneEndlessLineIsToldAndDoesNotFillTheMemory(String beginning) {
        var inspection = new Inspection();

        Readers.all().read(new Endless(beginning), inspection);

        var errors =
                inspection.summary().findings().kept().stream()
                        .map(finding -> finding.notice().problem())
                        .toList();
        assertThat(errors).containsAnyOf(Problem.LINE_TOO_LONG, Problem.VALUE_TOO_LONG);
    }

    @Test
    void aYamlFileThatIsTooLargeIsRefused() {
        var inspection = new Inspection();

        Readers.all().named("rasa").read(new Endless("nlu:\n"), inspection);

        assertThat(inspection.summary().findings().totals()).containsKey(Problem.FILE_TOO_LONG);
    }

    /// A beginning, and then the letter a, 500 million times.
    private record Endless(String beginning) implements SourceFile {
        @Override
        public String name() {
            return "endless.csv";
        }

        @Override
        public long size() {
            return SIZE;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long given;

                @Override
                public int read() {
                    if (given >= SIZE) {
                        return -1;
                    }
                    var letter = given < beginning.length() ? beginning.charAt((int) given) : 'a';
                    given++;
                    return letter;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    if (given >= SIZE) {
                        return -1;
                    }
                    var count = (int) Math.min(length, SIZE - given);
                    for (var i = 0; i < count; i++) {
                        target[offset + i] = (byte) read();
                    }
                    return count;
                }
            };
        }
    }
}
