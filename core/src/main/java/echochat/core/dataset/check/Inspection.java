package echochat.core.dataset.check;

import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.Example;
import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.dialogue.domain.Response;
import echochat.nlu.system.Language;
import echochat.nlu.system.LanguageTally;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts and checks a dataset of one or several files while they are read, in bounded memory:
///
/// ```java
/// var inspection = new Inspection();
/// formats.read(file, inspection);      // as often as there are files
/// var summary = inspection.summary();  // once, at the end
/// ```
public final class Inspection implements DatasetSink {
    private final Tally tally = new Tally();
    private final LanguageTally languages = new LanguageTally();
    private final FindingLog log = new FindingLog();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final List<ExampleCheck> exampleChecks = Checks.ofExamples();
    private @Nullable PipelineSettings pipeline;

    @Override
    public void described(String file, String description) {
        tally.file = file;
        descriptions.add(description);
    }

    @Override
    public void example(Example example) {
        tally.example(example, log);
        languages.add(example.content().text());
        for (ExampleCheck check : exampleChecks) {
            check.check(example, log);
        }
    }

    @Override
    public void response(String name, Response variation, Location location) {
        tally.response(name, location);
    }

    @Override
    public void synonym(String value, String synonym, Location location) {
        tally.synonym(synonym);
    }

    @Override
    public void regex(String name, String pattern, Location location) {
        tally.regexes++;
    }

    @Override
    public void lookup(String name, String element, Location location) {
        tally.lookup(name, location);
    }

    @Override
    public void unused(String kind, String name, Location location) {
        var count = tally.unused.computeIfAbsent(kind, _ -> new Count(location));
        if (count.times++ == 0) {
            log.add(new Finding(location, Problem.NOT_USED_YET.with(kind)));
        }
    }

    @Override
    public void finding(Finding finding) {
        log.add(finding);
    }

    @Override
    public void pipeline(PipelineSettings settings) {
        if (pipeline == null) {
            pipeline = settings;
        } else {
            var notice = Problem.PIPELINE_TWICE.with(pipeline.location());
            log.add(new Finding(settings.location(), notice));
        }
    }

    /// How a model shall be made, if a file said so.
    public Optional<PipelineSettings> pipeline() {
        return Optional.ofNullable(pipeline);
    }

    /// What the sentences say goes before what a configuration file says, which often has the
    /// language of whatever it was copied from.
    private @Nullable String language() {
        var stated = pipeline == null || pipeline.language().isEmpty() ? null : pipeline.language();
        return languages.language().map(Language::code).orElse(stated);
    }

    /// What was read, judged as a whole.
    public DatasetSummary summary() {
        for (ExampleCheck check : exampleChecks) {
            check.end(log);
        }
        for (DatasetCheck check : Checks.ofDatasets()) {
            check.check(tally, log);
        }
        return new DatasetSummary(
                String.join("; ", descriptions),
                tally.examples,
                language(),
                Tally.numbers(tally.intents),
                Tally.numbers(tally.entities),
                tally.synonyms(),
                tally.regexes,
                tally.lookups,
                Tally.numbers(tally.lists),
                tally.responses.size(),
                tally.unused("story"),
                tally.unused("rule"),
                log.findings());
    }
}
