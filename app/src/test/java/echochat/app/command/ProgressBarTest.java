package echochat.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.training.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter printed = new StringWriter();

    @Test
    void atATerminalOneLineIsDrawnAgainWithEveryPercent() {
        var bar = new ProgressBar(new PrintWriter(printed), true);

        bar.onProgress(new Progress("intents", 0.251, 0.5));
        bar.onProgress(new Progress("intents", 0.259, 0.4));
        bar.onProgress(new Progress("entities", 0.5, Double.NaN));
        bar.end();

        assertThat(Stream.of(printed.toString().split("\r")).map(String::strip))
                .containsExactly(
                        "",
                        "[##########------------------------------]  25 %  intents    loss 0.500",
                        "[####################--------------------]  50 %  entities");
    }

    @Test
    void inAFileThereIsALineForEveryTenth() {
        var bar = new ProgressBar(new PrintWriter(printed), false);

        for (int percent = 0; percent <= 100; percent++) {
            bar.onProgress(new Progress("intents", percent / 100.0, 0.5));
        }
        bar.end();
        bar.next().onProgress(new Progress("curve", 1, Double.NaN));

        assertThat(printed.toString().lines().map(String::strip))
                .hasSize(12)
                .contains("0 %  intents    loss 0.500", "100 %  intents    loss 0.500")
                .endsWith("100 %  curve")
                .noneMatch(line -> line.contains("#"));
    }
}
