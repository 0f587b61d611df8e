package echochat.core.dataset;

import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;

/// Tells two what is read once.
record BothSinks(DatasetSink one, DatasetSink other) implements DatasetSink {
    @Override
    public void described(String file, String description) {
        one.described(file, description);
        other.described(file, description);
    }

    @Override
    public void example(Example example) {
        one.example(example);
        other.example(example);
    }

    @Override
    public void response(String name, Response variation, Location location) {
        one.response(name, variation, location);
        other.response(name, variation, location);
    }

    @Override
    public void synonym(String value, String synonym, Location location) {
        one.synonym(value, synonym, location);
        other.synonym(value, synonym, location);
    }

    @Override
    public void regex(String name, String pattern, Location location) {
        one.regex(name, pattern, location);
        other.regex(name, pattern, location);
    }

    @Override
    public void lookup(String name, String element, Location location) {
        one.lookup(name, element, location);
        other.lookup(name, element, location);
    }

    @Override
    public void unused(String kind, String name, Location location) {
        one.unused(kind, name, location);
        other.unused(kind, name, location);
    }

    @Override
    public void finding(Finding finding) {
        one.finding(finding);
        other.finding(finding);
    }

    @Override
    public void pipeline(PipelineSettings settings) {
        one.pipeline(settings);
        other.pipeline(settings);
    }
}
