package echochat.app.command;

import echochat.nlu.evaluate.EvaluationReport.ConfidenceBin;
import echochat.nlu.evaluate.LabelFigures;
import java.util.List;
import java.util.Locale;

/// Draws the figures of a test as SVG.
final class Pictures {
    private static final int CELL = 14;
    private static final int NAMES = 220;
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                    + " font-family=\"sans-serif\" font-size=\"10\">%n"
                    + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n";

    private Pictures() {}

    /// Right guesses to the right and wrong ones to the left, by confidence from the bottom up.
    static String histogram(List<ConfidenceBin> bins) {
        var most = bins.stream().mapToInt(bin -> Math.max(bin.right(), bin.wrong())).max();
        var perGuess = 250.0 / Math.max(1, most.orElse(1));
        var svg = new StringBuilder(format(HEAD, 640, 30 + 24 * bins.size()));
        for (var row = 0; row < bins.size(); row++) {
            var bin = bins.get(bins.size() - 1 - row);
            var top = 20 + 24 * row;
            var wrong = perGuess * bin.wrong();
            var right = perGuess * bin.right();
            svg.append(format(BAR, 300 - wrong, top, wrong, "#c2410c", bin.wrong()));
            svg.append(format(BAR, 340.0, top, right, "#1d4ed8", bin.right()));
            svg.append(format("<text x=\"308\" y=\"%d\">%.1f</text>%n", top + 14, bin.from()));
        }
        svg.append("<text x=\"260\" y=\"14\">wrong</text><text x=\"340\" y=\"14\">right</text>\n");
        return svg + "</svg>";
    }

    private static final String BAR =
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"20\" fill=\"%s\">"
                    + "<title>%d</title></rect>%n";

    /// A row for each label, a column for what was given instead.
    static String confusion(List<LabelFigures> labels) {
        var names = labels.stream().map(LabelFigures::label).toList();
        var side = NAMES + CELL * names.size() + 10;
        var svg = new StringBuilder(format(HEAD, side, side));
        for (var row = 0; row < names.size(); row++) {
            var one = labels.get(row);
            var middle = NAMES + CELL * row + 11;
            svg.append(
                    format(
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                            NAMES - 4, middle, escaped(one.label())));
            svg.append(
                    format(
                            "<text transform=\"translate(%d %d) rotate(-90)\">%s</text>%n",
                            middle, NAMES - 4, escaped(one.label())));
            svg.append(cell(row, row, one.recall(), one.right()));
            for (var confusion : one.confusedWith()) {
                var column = names.indexOf(confusion.intent());
                var share = (double) confusion.count() / Math.max(1, one.support());
                svg.append(cell(row, column, share, confusion.count()));
            }
        }
        return svg + "</svg>";
    }

    private static String cell(int row, int column, double share, int count) {
        return format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\""
                        + " fill-opacity=\"%.2f\"><title>%d</title></rect>%n",
                NAMES + CELL * column,
                NAMES + CELL * row,
                CELL - 1,
                CELL - 1,
                row == column ? "#1d4ed8" : "#c2410c",
                0.08 + 0.92 * share,
                count);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
