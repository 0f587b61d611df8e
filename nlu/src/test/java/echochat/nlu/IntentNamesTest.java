package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentNamesTest {
    @Test
    void aNameIsReadAsWords() {
        assertThat(IntentNames.words("book_flight")).isEqualTo("book flight");
        assertThat(IntentNames.words("bookFlight")).isEqualTo("book Flight");
        assertThat(IntentNames.words("faq/ask-hours")).isEqualTo("faq ask hours");
        assertThat(IntentNames.words("greet+order")).isEqualTo("greet order");
        assertThat(IntentNames.words("___")).isEmpty();
    }

    @Test
    void whatAnIntentIsCalledHelpsToUnderstandIt() {
        var examples = new ArrayList<TrainingExample>();
        for (var text : List.of("where is it", "has it been sent", "when will it come")) {
            examples.add(new TrainingExample(text, "parcel_delivery", List.of()));
        }
        for (var text : List.of("i want it back", "it was too dear", "take it again")) {
            examples.add(new TrainingExample(text, "money_refund", List.of()));
        }

        var model =
                NluTrainer.train(
                        TrainingData.of(examples),
                        TrainingSettings.defaults(),
                        ProgressListener.SILENT);

        assertThat(model.understand("refund").intents().getFirst().intent())
                .isEqualTo("money_refund");
        assertThat(model.understand("delivery").intents().getFirst().intent())
                .isEqualTo("parcel_delivery");
        // never said in training, but known to mean much the same
        assertThat(model.understand("reimbursement").intents().getFirst().intent())
                .isEqualTo("money_refund");
    }

    @Test
    void intentsWhoseNamesShareAWordInAnySpellingAreAFamily() {
        var names = new IntentNames(List.of("alarm_set", "AlarmQuery", "lists/set", "greet"));

        // alarm and set, besides the four intents
        assertThat(names.families().columns()).isEqualTo(6);
    }
}
