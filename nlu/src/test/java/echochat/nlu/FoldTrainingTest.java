package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.run.TrainingRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTrainingTest {
    private static final TrainingData DATA =
            TrainingData.of(
                    List.of(
                            MarkedText.read("hello there", "greet"),
                            MarkedText.read("good morning", "greet"),
                            MarkedText.read("good bye", "leave"),
                            MarkedText.read("see you tomorrow", "leave"),
                            MarkedText.read("a flight to [Berlin](city)", "book"),
                            MarkedText.read("fly me to [Paris](city) please", "book"),
                            MarkedText.read("book a flight to [New York](city)", "book")));

    @Test
    void theModelOfAFoldUnderstandsAsTheOneThatStaysWould() {
        var model = NluTrainer.train(DATA, TrainingSettings.defaults(), ProgressListener.SILENT);
        var fold = trained(true);

        for (var text :
                List.of("fly to Berlin", "good evening", "bye", "tomorrow to New York", "")) {
            var expected = model.understand(text);
            var answer = fold.ask(new TrainingExample(text, "book", List.of()));

            var guess = answer.intents().get(answer.trial().best());
            assertThat(guess).as(text).isEqualTo(expected.intents().getFirst().intent());
            assertThat(answer.entities())
                    .extracting(EntityMatch::span)
                    .isEqualTo(expected.entities().stream().map(EntityMatch::span).toList());
            assertThat(answer.isRight()).as(text).isEqualTo(guess.equals("book"));
        }
    }

    @Test
    void anIntentThatTheFoldDoesNotKnowIsNeverRight() {
        var answer = trained(false).ask(new TrainingExample("hello there", "thank", List.of()));

        assertThat(answer.isRight()).isFalse();
        assertThat(answer.trial().known()).isFalse();
    }

    @Test
    void withoutThatPieceNothingLearnedIsFound() {
        var answer = trained(false).ask(DATA.examples().get(4));

        assertThat(answer.entities()).isEmpty();
        assertThat(answer.isRight()).isTrue();
    }

    private static FoldModel trained(boolean tags) {
        try (var run = new TrainingRun(ProgressListener.SILENT, 1)) {
            var stage = run.stage("folds", 1);
            var training = FoldTraining.of(DATA, TrainingSettings.defaults(), run, stage);
            training.learnLinear(stage);
            training.learnHidden(stage);
            if (tags) {
                training.learnEntities(stage);
            }
            return training.model(stage);
        }
    }
}
