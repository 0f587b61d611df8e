package echochat.clients;

import echochat.core.dataset.ValidationReport;
import echochat.core.dataset.ValidationReport.Fault;
import echochat.core.problem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What an outside backend says of a file, with what we see in it ourselves: whether it is valid,
/// what it holds and which errors it has is the backend's word; the counts of each intent, the
/// lines to show and our own warnings come with it.
record Verdict(JsonNode said, ValidationReport own) {
    private static final Pattern PLACED =
            Pattern.compile("(.*):(\\d{1,9}):(\\d{1,9}) ([A-Z_]+) (.*)");
    private static final String CODE = "OUTSIDE_BACKEND";
    private static final int MOST_ERRORS = 1_000;
    private static final int LONGEST_ERROR = 500;

    ValidationReport report() {
        var errors = errors();
        var totals = new LinkedHashMap<>(own.totals());
        totals.put("errors", said.path("errors").size());
        var findings = new ArrayList<>(errors);
        own.findings().stream()
                .filter(finding -> finding.severity() != Kind.ERROR)
                .forEach(findings::add);
        findings.sort(
                Comparator.comparing(Fault::file)
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column));
        return new ValidationReport(
                said.path("valid").booleanValue(),
                own.format(),
                own.description(),
                said.path("sample_count").asLong(0),
                own.language(),
                counted(said.path("intents"), own.intents()),
                counted(said.path("entities"), own.entities()),
                own.others(),
                own.lists(),
                totals,
                findings);
    }

    private static Map<String, Integer> counted(JsonNode names, Map<String, Integer> counts) {
        var counted = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            var text = name.asString("");
            counted.put(text, counts.getOrDefault(text, 0));
        }
        return counted;
    }

    private List<Fault> errors() {
        var faults = new ArrayList<Fault>();
        for (var error : said.path("errors")) {
            if (faults.size() < MOST_ERRORS) {
                faults.add(fault(error.isString() ? error.stringValue() : error.toString()));
            }
        }
        return faults;
    }

    /// An error in our own way of writing has a place; where we found the same, its line is shown.
    private Fault fault(String error) {
        var placed = PLACED.matcher(error);
        if (!placed.matches()) {
            return new Fault("", 0, 0, CODE, Kind.ERROR, shortened(error), "", "", 0);
        }
        var line = Integer.parseInt(placed.group(2));
        var column = Integer.parseInt(placed.group(3));
        return own.findings().stream()
                .filter(finding -> finding.line() == line && finding.column() == column)
                .filter(finding -> finding.code().equals(placed.group(4)))
                .findFirst()
                .orElseGet(
                        () ->
                                new Fault(
                                        shortened(placed.group(1)),
                                        line,
                                        column,
                                        placed.group(4),
                                        Kind.ERROR,
                                        shortened(placed.group(5)),
                                        "",
                                        "",
                                        0));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR) + "…";
    }
}
