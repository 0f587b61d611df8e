package echochat.core.dataset;

import echochat.core.pipeline.PipelineSettings;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;

/// Takes what a reader finds, piece by piece, so that a file of any size is read in little memory.
public interface DatasetSink {
    /// What is being read, in words: `CSV, comma, UTF-8`. Told once for each file.
    void described(String file, String description);

    /// The spans lie inside the text, in order of their start; some may lie over each other.
    void example(Example example);

    /// One way of saying a response, such as one text of `utter_greet`. The answer to the intent
    /// `greet` is named `utter_greet`. The same variation may be told many times.
    void response(String name, Response variation, Location location);

    void synonym(String value, String synonym, Location location);

    void regex(String name, String pattern, Location location);

    void lookup(String name, String element, Location location);

    /// Something that was understood but that nothing is made of yet, such as a `story` or a
    // `rule`.
    void unused(String kind, String name, Location location);

    void finding(Finding finding);

    /// How a model shall be made; told once for each file that says so. Most sinks do not care.
    default void pipeline(PipelineSettings settings) {}

    /// A sink that tells this one, then the other.
    default DatasetSink and(DatasetSink other) {
        return new BothSinks(this, other);
    }
}
