package echochat.formats.rasa;

import echochat.core.dataset.Example;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.nlu.TrainingExample;

/// Makes examples of sentences with entities written into them.
final class AnnotatedExamples {
    private final YamlFile yaml;

    AnnotatedExamples(YamlFile yaml) {
        this.yaml = yaml;
    }

    void read(String written, String intent, Location place) {
        var annotated = Annotated.parse(written);
        annotated
                .faults()
                .forEach(
                        fault ->
                                yaml.tell(
                                        place, Problem.RASA_ANNOTATION, fault.text(), fault.why()));
        if (annotated.text().isBlank()) {
            yaml.tell(place, Problem.EMPTY_TEXT);
            return;
        }
        var example = new TrainingExample(annotated.text(), intent, annotated.entities());
        yaml.sink().example(new Example(example, place));
    }
}
