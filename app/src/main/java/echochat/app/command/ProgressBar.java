package echochat.app.command;

import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.io.PrintWriter;
import java.util.Locale;

/// Shows on one line how far a training is.
final class ProgressBar implements ProgressListener {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private int lastPercent = -1;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void onProgress(Progress progress) {
        var percent = (int) (100 * progress.fraction());
        if (percent == lastPercent) {
            return;
        }
        lastPercent = percent;
        var done = (int) (WIDTH * progress.fraction());
        var loss =
                Double.isNaN(progress.loss())
                        ? ""
                        : String.format(Locale.ROOT, "  loss %.3f", progress.loss());
        err.printf(
                Locale.ROOT,
                "\r[%s%s] %3d %%  %-9s%-14s",
                "#".repeat(done),
                "-".repeat(WIDTH - done),
                percent,
                progress.phase(),
                loss);
        err.flush();
    }

    /// The same line for a piece of work that begins anew.
    ProgressBar next() {
        lastPercent = -1;
        return this;
    }

    void end() {
        err.println();
        err.flush();
    }
}
