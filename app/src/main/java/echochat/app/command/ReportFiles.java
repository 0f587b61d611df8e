package echochat.app.command;

import echochat.nlu.evaluate.Answer;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.LabelReport;
import echochat.nlu.evaluate.SystemFinds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Writes the files that `rasa test nlu` writes, with its names and fields. Files of errors and
/// successes are absent when there are none, and all files of a kind when there is nothing to tell
/// apart. Pictures are SVG, where Rasa draws PNG.
final class ReportFiles {
    private static final int FEWEST_LABELS = 2;

    private final Path folder;

    ReportFiles(Path folder) {
        this.folder = folder;
    }

    void write(List<Judged> judged) {
        labels("intent", judged, one -> Optional.of(Answer.baseIntent(one)), RasaRows::intent);
        labels("response_selection", judged, Answer::responseKey, RasaRows::response);
        var comparable = SystemFinds.withoutUnmarked(judged);
        for (var extractor : RasaExtractor.values()) {
            entities(extractor, comparable);
        }
    }

    private void labels(
            String kind,
            List<Judged> judged,
            Function<Judged, Optional<Answer>> question,
            BiFunction<Judged, Answer, Map<String, Object>> row) {
        var answers = new ArrayList<Answer>();
        var errors = new ArrayList<Map<String, Object>>();
        var successes = new ArrayList<Map<String, Object>>();
        for (var one : judged) {
            question.apply(one)
                    .ifPresent(
                            answer -> {
                                answers.add(answer);
                                (answer.isRight() ? successes : errors).add(row.apply(one, answer));
                            });
        }
        var report = LabelReport.of(answers, "");
        if (report.labels().size() >= FEWEST_LABELS) {
            files(kind, report, errors, successes);
            write(kind + "_histogram.svg", Pictures.histogram(report.histogram()));
        }
    }

    /// Rasa compares token by token, and counts a sentence as an error if one token is wrong, and
    /// as a success if one token of an entity is right; it may be both.
    private void entities(RasaExtractor extractor, List<Judged> judged) {
        var answers = new ArrayList<Answer>();
        var errors = new ArrayList<Map<String, Object>>();
        var successes = new ArrayList<Map<String, Object>>();
        for (var one : judged) {
            var tokens = Answer.tokens(one, extractor.ours());
            answers.addAll(tokens);
            if (tokens.stream().anyMatch(token -> !token.isRight())) {
                errors.add(RasaRows.entities(one));
            }
            if (tokens.stream().anyMatch(token -> token.isRight() && isEntity(token))) {
                successes.add(RasaRows.entities(one));
            }
        }
        var learns =
                extractor == RasaExtractor.DIET && answers.stream().anyMatch(ReportFiles::isEntity);
        if (learns || judged.stream().anyMatch(one -> Answer.isFoundBy(one, extractor.ours()))) {
            var report = LabelReport.of(answers, Answer.NO_ENTITY);
            files(extractor.named(), report, errors, successes);
            if (extractor == RasaExtractor.DIET) {
                var picture = Pictures.histogram(report.histogram());
                write(extractor.named() + "_histogram.svg", picture);
            }
        }
    }

    private static boolean isEntity(Answer token) {
        return !token.wanted().equals(Answer.NO_ENTITY);
    }

    private void files(String kind, LabelReport report, List<?> errors, List<?> successes) {
        write(kind + "_report.json", RasaRows.report(report));
        writeUnlessEmpty(kind + "_errors.json", errors);
        writeUnlessEmpty(kind + "_successes.json", successes);
        write(kind + "_confusion_matrix.svg", Pictures.confusion(report.matrix()));
    }

    private void writeUnlessEmpty(String name, List<?> rows) {
        if (!rows.isEmpty()) {
            write(name, rows);
        }
    }

    private void write(String name, Object content) {
        var text = content instanceof String picture ? picture : Json.pretty(content);
        Outputs.write(folder.resolve(name), text + "\n");
    }
}
