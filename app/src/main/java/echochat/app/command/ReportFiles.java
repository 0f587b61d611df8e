package echochat.app.command;

import echochat.nlu.EntitySpan;
import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.EvaluationReport.Confusion;
import echochat.nlu.evaluate.Judged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the files that `rasa test nlu` writes, with its names and fields. Files of errors and
/// successes are absent when there are none. Entities are judged by exact spans, where Rasa judges
/// single words; pictures are SVG, where Rasa draws PNG.
final class ReportFiles {
    private static final String ENTITIES = "DIETClassifier";
    private static final int MOST_CONFUSED = 3;

    private final Path folder;

    ReportFiles(Path folder) {
        this.folder = folder;
    }

    void write(List<Judged> judged, EvaluationReport report) {
        write("intent_report.json", intents(report));
        writeUnlessEmpty("intent_errors.json", judgements(judged, false));
        writeUnlessEmpty("intent_successes.json", judgements(judged, true));
        write("intent_histogram.svg", Pictures.histogram(report.histogram()));
        write("intent_confusion_matrix.svg", Pictures.confusion(report.intents()));
        if (!report.entities().isEmpty()) {
            write(ENTITIES + "_report.json", entities(report));
            writeUnlessEmpty(ENTITIES + "_errors.json", entityJudgements(judged, false));
            writeUnlessEmpty(ENTITIES + "_successes.json", entityJudgements(judged, true));
        }
    }

    private static Map<String, Object> intents(EvaluationReport report) {
        var rows = new LinkedHashMap<String, Object>();
        for (var one : report.intents()) {
            var row = figures(one.precision(), one.recall(), one.f1(), one.support());
            var confused = new LinkedHashMap<String, Integer>();
            for (Confusion with : one.confusedWith().stream().limit(MOST_CONFUSED).toList()) {
                confused.put(with.intent(), with.count());
            }
            row.put("confused_with", confused);
            rows.put(one.intent(), row);
        }
        rows.put("accuracy", report.accuracy());
        rows.put("macro avg", Averages.macro(report.intents()));
        rows.put("weighted avg", Averages.weighted(report.intents()));
        return rows;
    }

    private static Map<String, Object> entities(EvaluationReport report) {
        var rows = new LinkedHashMap<String, Object>();
        for (var one : report.entities()) {
            rows.put(one.entity(), figures(one.precision(), one.recall(), one.f1(), one.support()));
        }
        var all = report.entity();
        rows.put("micro avg", figures(all.precision(), all.recall(), all.f1(), all.support()));
        return rows;
    }

    static Map<String, Object> figures(double precision, double recall, double f1, int support) {
        var row = new LinkedHashMap<String, Object>();
        row.put("precision", precision);
        row.put("recall", recall);
        row.put("f1-score", f1);
        row.put("support", support);
        return row;
    }

    private static List<Map<String, Object>> judgements(List<Judged> judged, boolean right) {
        return judged.stream()
                .filter(one -> one.isRight() == right)
                .map(
                        one -> {
                            var row = new LinkedHashMap<String, Object>();
                            row.put("text", one.example().text());
                            row.put("intent", one.example().intent());
                            var guess = new LinkedHashMap<String, Object>();
                            guess.put("name", one.guess().intent());
                            guess.put("confidence", one.guess().confidence());
                            row.put("intent_prediction", guess);
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private static List<Map<String, Object>> entityJudgements(List<Judged> judged, boolean right) {
        return judged.stream()
                .filter(one -> !(one.example().entities().isEmpty() && one.found().isEmpty()))
                .filter(one -> isRight(one) == right)
                .map(
                        one -> {
                            var text = one.example().text();
                            var row = new LinkedHashMap<String, Object>();
                            row.put("text", text);
                            row.put("entities", spans(text, one.example().entities()));
                            row.put("predicted_entities", spans(text, one.found()));
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private static boolean isRight(Judged one) {
        return places(one.example().entities()).equals(places(one.found()));
    }

    private static List<String> places(List<EntitySpan> spans) {
        return spans.stream()
                .map(
                        span ->
                                String.join(
                                        " ",
                                        Integer.toString(span.start()),
                                        Integer.toString(span.end()),
                                        span.entity(),
                                        String.valueOf(span.role()),
                                        String.valueOf(span.group())))
                .sorted()
                .toList();
    }

    private static List<Map<String, Object>> spans(String text, List<EntitySpan> spans) {
        return spans.stream()
                .map(
                        span -> {
                            var row = new LinkedHashMap<String, Object>();
                            row.put("entity", span.entity());
                            row.put("start", text.codePointCount(0, span.start()));
                            row.put("end", text.codePointCount(0, span.end()));
                            row.put("value", span.value());
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private void writeUnlessEmpty(String name, List<?> rows) {
        if (!rows.isEmpty()) {
            write(name, rows);
        }
    }

    private void write(String name, Object content) {
        try {
            Files.createDirectories(folder);
            var text = content instanceof String picture ? picture : Json.pretty(content);
            Files.writeString(folder.resolve(name), text + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(folder + " cannot be written to", broken);
        }
    }
}
