package echochat.app.command;

import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.io.PrintWriter;
import java.util.Locale;

/// Shows how far a training is: at a terminal on one line that is drawn again and again, in a file
/// or a pipe by a line for every tenth.
final class ProgressBar implements ProgressListener {
    /// Set by the script `./echochat`, which knows where standard error goes.
    private static final String AT_A_TERMINAL = "echochat.terminal";

    private static final int WIDTH = 40;
    private static final int PERCENT = 100;
    private static final int TENTH = 10;

    private final PrintWriter err;
    private final boolean redrawn;
    private int last = -1;

    ProgressBar(PrintWriter err) {
        this(err, Boolean.getBoolean(AT_A_TERMINAL));
    }

    /// @param redrawn on one line
    ProgressBar(PrintWriter err, boolean redrawn) {
        this.err = err;
        this.redrawn = redrawn;
    }

    @Override
    public void onProgress(Progress progress) {
        var percent = (int) (PERCENT * progress.fraction());
        var reached = redrawn ? percent : percent / TENTH;
        if (reached == last) {
            return;
        }
        last = reached;
        err.print(redrawn ? "\r" + bar(progress.fraction()) : "");
        err.printf(Locale.ROOT, "%3d %%  %-9s%-14s", percent, progress.phase(), loss(progress));
        err.print(redrawn ? "" : System.lineSeparator());
        err.flush();
    }

    private static String bar(double fraction) {
        var done = (int) (WIDTH * fraction);
        return "[" + "#".repeat(done) + "-".repeat(WIDTH - done) + "] ";
    }

    private static String loss(Progress progress) {
        return Double.isNaN(progress.loss())
                ? ""
                : String.format(Locale.ROOT, "  loss %.3f", progress.loss());
    }

    /// The same for a piece of work that begins anew.
    ProgressBar next() {
        last = -1;
        return this;
    }

    void end() {
        if (redrawn) {
            err.println();
            err.flush();
        }
    }
}
