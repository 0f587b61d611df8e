package echochat.app.command;

import echochat.formats.write.CsvLine;
import echochat.nlu.evaluate.ExampleVerdict;
import echochat.nlu.evaluate.Verdict;
import echochat.nlu.evaluate.VerdictReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what became of every sentence, the most harmful first, for a spreadsheet or a program.
final class VerdictFile {
    private VerdictFile() {}

    static void requireKnownEnding(Path file) {
        if (!isCsv(file) && !file.toString().endsWith(".json")) {
            throw new WrongUseException("--verdicts needs a file that ends in .csv or .json.");
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().endsWith(".csv");
    }

    static void write(VerdictReport report, Path file) {
        var rows = report.verdicts().stream().map(VerdictFile::row).toList();
        Outputs.write(file, isCsv(file) ? csv(rows) : Json.pretty(rows) + "\n");
    }

    private static String csv(List<Map<String, Object>> rows) {
        var csv = new StringBuilder();
        csv.append(CsvLine.of(rows.getFirst().keySet().stream().toList())).append('\n');
        for (var row : rows) {
            var cells = row.values().stream().map(String::valueOf).toList();
            csv.append(CsvLine.forSpreadsheet(cells)).append('\n');
        }
        return csv.toString();
    }

    private static Map<String, Object> row(ExampleVerdict one) {
        var row = new LinkedHashMap<String, Object>();
        row.put("text", one.judged().example().text());
        row.put("intent", one.judged().example().intent());
        row.put("verdict", name(one.verdict()));
        row.put("guess", one.judged().guess().intent());
        row.put("confidence", one.judged().guess().confidence());
        row.put("own_confidence", one.judged().ownConfidence());
        row.put("proposed", one.verdict() instanceof Verdict.Mislabelled it ? it.proposed() : "");
        row.put(
                "twin",
                one.verdict() instanceof Verdict.RightByNearTwin by ? by.twin().text() : "");
        row.put(
                "similarity",
                one.verdict() instanceof Verdict.RightByNearTwin by ? by.similarity() : "");
        return row;
    }

    /// As the file and the printed table call it.
    static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Mislabelled _ -> "mislabelled";
            case Verdict.ConfusedWith _ -> "confused";
            case Verdict.RightByNearTwin _ -> "right_by_near_twin";
            case Verdict.Right _ -> "right";
        };
    }
}
