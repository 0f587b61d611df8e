package echochat.core.dataset;

import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps all that is read, for training and converting; findings are for others. An annotation that
/// gives another value than its text teaches a synonym, as in Rasa.
public final class DatasetCollector implements DatasetSink {
    private final List<TrainingExample> examples = new ArrayList<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Set<TrainingData.NamedPattern> regexes = new LinkedHashSet<>();
    private final Map<String, Set<String>> lookups = new LinkedHashMap<>();
    private final Map<String, Set<Response>> responses = new LinkedHashMap<>();
    private @Nullable PipelineSettings pipeline;

    @Override
    public void described(String file, String description) {}

    @Override
    public void example(Example example) {
        var content = example.content();
        examples.add(content);
        for (EntitySpan span : content.entities()) {
            var surface = content.text().substring(span.start(), span.end());
            if (!surface.equals(span.value())) {
                synonyms.put(surface, span.value());
            }
        }
    }

    @Override
    public void response(String name, Response variation, Location location) {
        responses.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(variation);
    }

    @Override
    public void synonym(String value, String synonym, Location location) {
        synonyms.put(synonym, value);
    }

    @Override
    public void regex(String name, String pattern, Location location) {
        regexes.add(new TrainingData.NamedPattern(name, pattern));
    }

    @Override
    public void lookup(String name, String element, Location location) {
        lookups.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(element);
    }

    @Override
    public void unused(String kind, String name, Location location) {}

    @Override
    public void finding(Finding finding) {}

    /// Of several the first holds.
    @Override
    public void pipeline(PipelineSettings settings) {
        pipeline = pipeline == null ? settings : pipeline;
    }

    /// What was read so far.
    public DatasetContent content() {
        var phrases = new LinkedHashMap<String, List<String>>();
        lookups.forEach((name, elements) -> phrases.put(name, List.copyOf(elements)));
        var variations = new LinkedHashMap<String, List<Response>>();
        responses.forEach((name, said) -> variations.put(name, List.copyOf(said)));
        var data = new TrainingData(examples, synonyms, List.copyOf(regexes), phrases);
        var asked = pipeline == null ? data : data.withSystem(pipeline.system());
        return new DatasetContent(asked, variations, pipeline);
    }
}
