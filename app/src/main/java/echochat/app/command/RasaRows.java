package echochat.app.command;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.evaluate.Answer;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.LabelFigures;
import echochat.nlu.evaluate.LabelReport;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands in the report files of `rasa test nlu`: its fields, in its order.
final class RasaRows {
    private static final int CELLS_SHOWN = 3;

    private RasaRows() {}

    /// A line per label, then the averages.
    static Map<String, Object> report(LabelReport report) {
        var rows = new LinkedHashMap<String, Object>();
        for (var label : report.labels()) {
            var row = figures(label.precision(), label.recall(), label.f1(), label.support());
            row.put("confused_with", confusedWith(label, report.none()));
            rows.put(label.label(), row);
        }
        rows.put("accuracy", report.accuracy());
        rows.put("micro avg", average(report.micro()));
        rows.put("macro avg", average(report.macro()));
        rows.put("weighted avg", average(report.weighted()));
        return rows;
    }

    /// Of a row of the confusion matrix the three highest cells, without the one that is right.
    private static Map<String, Integer> confusedWith(LabelFigures label, String none) {
        var higher =
                label.confusedWith().stream().filter(with -> with.count() > label.right()).count();
        var shown = higher >= CELLS_SHOWN ? CELLS_SHOWN : CELLS_SHOWN - 1;
        var confused = new LinkedHashMap<String, Integer>();
        label.confusedWith().stream()
                .limit(shown)
                .filter(with -> !with.intent().equals(none))
                .forEach(with -> confused.put(with.intent(), with.count()));
        return confused;
    }

    private static Map<String, Object> average(LabelReport.Average average) {
        return figures(average.precision(), average.recall(), average.f1(), average.support());
    }

    private static Map<String, Object> figures(
            double precision, double recall, double f1, int support) {
        var row = new LinkedHashMap<String, Object>();
        row.put("precision", precision);
        row.put("recall", recall);
        row.put("f1-score", f1);
        row.put("support", support);
        return row;
    }

    static Map<String, Object> intent(Judged one, Answer answer) {
        return judgement(one, answer, "intent", "intent_prediction");
    }

    static Map<String, Object> response(Judged one, Answer answer) {
        return judgement(
                one, answer, "intent_response_key_target", "intent_response_key_prediction");
    }

    private static Map<String, Object> judgement(
            Judged one, Answer answer, String target, String prediction) {
        var guess = new LinkedHashMap<String, Object>();
        guess.put("name", answer.guess());
        guess.put("confidence", answer.confidence());
        var row = new LinkedHashMap<String, Object>();
        row.put("text", one.example().text());
        row.put(target, answer.wanted());
        row.put(prediction, guess);
        return row;
    }

    static Map<String, Object> entities(Judged one) {
        var text = one.example().text();
        var row = new LinkedHashMap<String, Object>();
        row.put("text", text);
        row.put(
                "entities",
                one.example().entities().stream().map(span -> span(text, span)).toList());
        row.put(
                "predicted_entities",
                one.matches().stream().map(match -> match(text, match)).toList());
        return row;
    }

    private static Map<String, Object> span(String text, EntitySpan span) {
        var row = new LinkedHashMap<String, Object>();
        row.put("entity", span.entity());
        row.put("start", text.codePointCount(0, span.start()));
        row.put("end", text.codePointCount(0, span.end()));
        row.put("value", span.value());
        if (span.role() != null) {
            row.put("role", span.role());
        }
        if (span.group() != null) {
            row.put("group", span.group());
        }
        return row;
    }

    private static Map<String, Object> match(String text, EntityMatch match) {
        var row = span(text, match.span());
        if (RasaExtractor.of(match) == RasaExtractor.DIET) {
            row.put("confidence_entity", match.confidence());
        }
        row.put("extractor", RasaExtractor.nameOf(match));
        return row;
    }
}
