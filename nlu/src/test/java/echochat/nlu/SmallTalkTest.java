package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people say in any conversation is understood though no example has it.
class SmallTalkTest {
    private static NluModel model;

    @BeforeAll
    static void train() {
        var examples =
                Stream.of(
                                examples("affirm", "yes", "yeah", "of course", "yes please"),
                                examples("deny", "no", "never", "not at all", "no thank you"),
                                examples("leave", "bye", "goodbye", "see you", "good night"),
                                examples("thank", "thanks", "thank you", "thank you very much"),
                                examples(
                                        "order",
                                        "i want a pizza",
                                        "a large pizza please",
                                        "can i order some food",
                                        "bring me two burgers"),
                                examples(
                                        "agent",
                                        "i want to talk to a person",
                                        "let me speak to somebody of your staff",
                                        "is there a human who can help me"))
                        .flatMap(List::stream)
                        .toList();
        model = NluTrainer.train(TrainingData.of(examples));
    }

    private static List<TrainingExample> examples(String intent, String... texts) {
        return Stream.of(texts).map(text -> TrainingExample.of(text, intent)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "yup, affirm",
        "definitely, affirm",
        "👍, affirm",
        "nope, deny",
        "no way, deny",
        "cya, leave",
        "gotta go, leave",
        "thx, thank",
        "much appreciated, thank",
        "operator, agent"
    })
    void aBotUnderstandsWhatItsExamplesDoNotSay(String message, String intent) {
        assertThat(model.understand(message).intent()).isEqualTo(intent);
    }

    @Test
    void whatAPhraseAddsIsExplainedByItsWords() {
        var choice = model.explain("much appreciated").choice();

        assertThat(choice.winner()).isEqualTo("thank");
        assertThat(choice.tokens()).allMatch(token -> token.share().difference() > 0);
    }
}
