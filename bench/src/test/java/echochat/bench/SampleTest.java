package echochat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void severalReadingsGiveMeanAndDeviation() {
        assertThat(Sample.of(List.of(90.0, 92.0, 94.0)).text("%.1f")).isEqualTo("92.0 ± 2.0");
    }

    @Test
    void oneReadingStandsAlone() {
        assertThat(Sample.of(List.of(90.0)).text("%.1f")).isEqualTo("90.0");
    }

    @Test
    void noFigureIsADash() {
        assertThat(Sample.of(List.of(Double.NaN, Double.NaN)).text("%.1f")).isEqualTo("–");
    }
}
