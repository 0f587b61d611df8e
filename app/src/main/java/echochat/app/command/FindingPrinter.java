package echochat.app.command;

import echochat.core.problem.Findings;
import echochat.core.problem.Kind;
import echochat.core.problem.Problem;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.function.Predicate;

/// Prints findings one a line, as compilers do.
final class FindingPrinter {
    private FindingPrinter() {}

    static void print(Findings findings, PrintWriter err) {
        print(findings, _ -> true, Integer.MAX_VALUE, err);
    }

    /// Only the first of each problem of this kind; of the others the number.
    static void printFirst(Findings findings, Kind kind, int ofEach, PrintWriter err) {
        print(findings, problem -> problem.kind() == kind, ofEach, err);
    }

    private static void print(
            Findings findings, Predicate<Problem> which, int ofEach, PrintWriter err) {
        var printed = new EnumMap<Problem, Integer>(Problem.class);
        for (var finding : findings.kept()) {
            var problem = finding.notice().problem();
            if (which.test(problem) && printed.getOrDefault(problem, 0) < ofEach) {
                printed.merge(problem, 1, Integer::sum);
                err.println(finding);
            }
        }
        findings.totals()
                .forEach(
                        (problem, total) -> {
                            var more = total - printed.getOrDefault(problem, 0);
                            if (which.test(problem) && more > 0) {
                                err.println("and " + more + " more " + problem);
                            }
                        });
        err.flush();
    }
}
