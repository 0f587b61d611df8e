package echochat.formats.csv;

import echochat.core.problem.DidYouMean;
import echochat.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which column holds what; -1 for one that is not there.
record Columns(int text, int intent, int response, int entities, int size) {
    private static final List<String> KNOWN = List.of("text", "intent", "response", "entities");

    /// Reads the header, and tells what is odd about it.
    static Columns of(CsvRow header, CsvFaults faults) {
        var names = new ArrayList<String>();
        for (var cell = 0; cell < header.size(); cell++) {
            names.add(header.text(cell).strip());
        }
        var at = new int[KNOWN.size()];
        for (var i = 0; i < at.length; i++) {
            at[i] = indexOf(names, KNOWN.get(i));
        }
        tellTwice(header, names, faults);
        var columns = new Columns(at[0], at[1], at[2], at[3], header.size());
        if (columns.areEnough()) {
            tellUnused(header, names, faults);
        } else {
            tellMissing(header, names, faults, at);
        }
        return columns;
    }

    boolean areEnough() {
        return text >= 0 && intent >= 0;
    }

    /// How many values a row must have at least.
    int needed() {
        return Math.max(text, intent) + 1;
    }

    private static int indexOf(List<String> names, String wanted) {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static void tellTwice(CsvRow header, List<String> names, CsvFaults faults) {
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var isKnown = KNOWN.contains(name.toLowerCase(Locale.ROOT));
            if (isKnown && indexOf(names, name) < i) {
                faults.tell(header.line(i), header.column(i), Problem.COLUMN_TWICE, name);
            }
        }
    }

    private static void tellUnused(CsvRow header, List<String> names, CsvFaults faults) {
        var unused = new ArrayList<String>();
        var first = -1;
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!name.isEmpty() && !KNOWN.contains(name.toLowerCase(Locale.ROOT))) {
                var near = DidYouMean.hint(name, KNOWN).strip();
                unused.add("\"" + name + "\"" + (near.isEmpty() ? "" : " (" + near + ")"));
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            var list = String.join(", ", unused);
            faults.tell(header.line(first), header.column(first), Problem.COLUMNS_UNUSED, list);
        }
    }

    private static void tellMissing(CsvRow header, List<String> names, CsvFaults faults, int[] at) {
        var found = names.stream().map(name -> "\"" + name + "\"").limit(20).toList();
        for (var i = 0; i < 2; i++) {
            if (at[i] < 0) {
                var wanted = KNOWN.get(i);
                var near = ColumnNames.near(wanted, names);
                faults.tell(
                        header.line(0),
                        1,
                        Problem.COLUMN_MISSING,
                        wanted,
                        String.join(", ", found),
                        near.map(name -> " Is it \"" + name + "\"?").orElse(""));
            }
        }
    }
}
