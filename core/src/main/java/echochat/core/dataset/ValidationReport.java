package echochat.core.dataset;

import echochat.core.problem.Kind;
import echochat.core.problem.Notice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a check of a dataset found.
///
/// @param valid whether it can be trained on
/// @param format the name of the format it was read as; empty if none fits
/// @param description of the format, in words: `CSV, comma, UTF-8`
/// @param examples how many sentences were read
/// @param language of the sentences, as a code such as `en`; null if that is not sure
/// @param intents each intent with its number of sentences
/// @param entities each entity with its number of spans
/// @param others how many `responses`, `synonyms`, `regexes`, `lookups`, `stories` and `rules`
/// @param lists each list (lookup table) with its number of phrases; none in reports of a time when
///     they were not told apart
/// @param totals how many `errors`, `warnings` and `hints` there are in all
/// @param findings the first of each problem, sorted by place
public record ValidationReport(
        boolean valid,
        String format,
        String description,
        long examples,
        @Nullable String language,
        Map<String, Integer> intents,
        Map<String, Integer> entities,
        Map<String, Integer> others,
        @Nullable Map<String, Integer> lists,
        Map<String, Integer> totals,
        List<Fault> findings) {

    public ValidationReport {
        intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        lists = lists == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        findings = List.copyOf(findings);
    }

    @Override
    public Map<String, Integer> lists() {
        return Objects.requireNonNull(lists);
    }

    /// A report of a check that could not be done.
    public static ValidationReport failed(String file, Notice notice) {
        var fault =
                new Fault(
                        file,
                        0,
                        0,
                        notice.problem().name(),
                        Kind.ERROR,
                        notice.what(),
                        notice.mend(),
                        "",
                        0);
        var none = Map.<String, Integer>of();
        return new ValidationReport(
                false,
                "",
                "",
                0,
                null,
                none,
                none,
                none,
                none,
                Map.of("errors", 1),
                List.of(fault));
    }

    /// A finding as it is kept and shown.
    ///
    /// @param line from 1; 0 if the file as a whole is meant
    /// @param excerpt a piece of that line around the column; empty if there is none
    /// @param excerptColumn the place of the column in the excerpt, from 1
    public record Fault(
            String file,
            int line,
            int column,
            String code,
            Kind severity,
            String what,
            String mend,
            String excerpt,
            int excerptColumn) {}
}
