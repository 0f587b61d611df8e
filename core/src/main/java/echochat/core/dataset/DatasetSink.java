package echochat.core.dataset;

import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.dialogue.domain.Response;

/// Takes what a reader finds, piece by piece, so that a file of any size is read in little memory.
public interface DatasetSink {
    void example(Example example);

    /// One way of saying a response, such as one text of `utter_greet`.
    void response(String name, Response variation, Location location);

    void synonym(String value, String synonym, Location location);

    void regex(String name, String pattern, Location location);

    void lookup(String name, String element, Location location);

    void finding(Finding finding);
}
