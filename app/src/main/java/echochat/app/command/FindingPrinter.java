package echochat.app.command;

import echochat.core.problem.Findings;
import java.io.PrintWriter;

/// Prints findings one a line, as compilers do.
final class FindingPrinter {
    private FindingPrinter() {}

    static void print(Findings findings, PrintWriter err) {
        findings.kept().forEach(err::println);
        findings.totals()
                .forEach(
                        (problem, total) -> {
                            var kept =
                                    findings.kept().stream()
                                            .filter(it -> it.notice().problem() == problem)
                                            .count();
                            if (total > kept) {
                                err.println("and " + (total - kept) + " more " + problem);
                            }
                        });
        err.flush();
    }
}
