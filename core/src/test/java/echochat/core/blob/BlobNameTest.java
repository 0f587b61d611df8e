package echochat.core.blob;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlobNameTest {
    @Test
    void onlyHarmlessCharactersOfTheLastPartAreLeft() {
        assertThat(BlobName.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(BlobName.safe("C:\\data\\Größe 1.csv")).isEqualTo("Gro-e-1.csv");
        assertThat(BlobName.safe("a\u0000\n;rm -rf.csv")).isEqualTo("a-rm--rf.csv");
        assertThat(BlobName.safe("..")).isEqualTo("file");
        assertThat(BlobName.safe("訓練")).isEqualTo("file");
        assertThat(BlobName.safe("")).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(BlobName.safe("x".repeat(4_000) + ".csv")).hasSize(80).endsWith("x.csv");
    }
}
