package echochat.app.command;

import echochat.core.dataset.DatasetSummary;
import echochat.core.problem.Finding;
import echochat.formats.json.JsonOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A dataset's summary as the JSON document that the command line promises.
final class SummaryJson {
    private SummaryJson() {}

    static String of(DatasetSummary summary, String format, PipelineNotes notes) {
        var document = new LinkedHashMap<String, Object>();
        document.put("valid", summary.valid());
        document.put("format", format);
        document.put("examples", summary.examples());
        document.put("intents", List.copyOf(summary.intents().keySet()));
        document.put("entities", List.copyOf(summary.entities().keySet()));
        document.put("synonyms", summary.synonyms());
        document.put("regexes", summary.regexes());
        document.put("lookups", summary.lookups());
        document.put("responses", summary.responses());
        document.put("stories", summary.stories());
        document.put("rules", summary.rules());
        document.put("pipeline", notes.fields());
        document.put("findings", summary.findings().kept().stream().map(SummaryJson::of).toList());
        return JsonOutput.text(document);
    }

    private static Map<String, Object> of(Finding finding) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", finding.location().file());
        map.put("line", finding.location().line());
        map.put("column", finding.location().column());
        map.put("code", finding.notice().problem().name());
        map.put("severity", finding.notice().problem().kind().name().toLowerCase(Locale.ROOT));
        map.put("what", finding.notice().what());
        map.put("mend", finding.notice().mend());
        return map;
    }
}
