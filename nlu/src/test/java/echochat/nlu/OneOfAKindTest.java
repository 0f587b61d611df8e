package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.explain.LossReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A bot whose sentences have one person each, asked for more.
class OneOfAKindTest {
    private static final NluModel MODEL = train();

    private static NluModel train() {
        var payments =
                Stream.of(
                                "pay [anna](person) 20",
                                "pay [bob](person) 35 please",
                                "send 10 to [carl](person)",
                                "give [dora](person) 50",
                                "pay 12 to [emil](person) today",
                                "pay [fritz](person) tomorrow",
                                "send [gerd](person) 5 euros",
                                "give 7 to [hanna](person) now",
                                "pay [ida](person) 44",
                                "please pay [jan](person) 60")
                        .map(text -> MarkedText.read(text, "pay"));
        var others =
                Stream.of("hi", "hello", "how much money do I have", "show me my balance")
                        .map(text -> TrainingExample.of(text, "other"));
        return NluTrainer.train(TrainingData.of(Stream.concat(payments, others).toList()));
    }

    private static List<String> persons(String message) {
        return MODEL.understand(message).entities().stream()
                .map(match -> match.span().value())
                .toList();
    }

    @Test
    void ofTwoThatAreNotBothSureTheSurerIsFound() {
        assertThat(persons("pay anna 60 dollars")).containsExactly("anna");
        assertThat(persons("give anna pesos now")).containsExactly("anna");
        assertThat(persons("pay lire to anna")).containsExactly("anna");
    }

    @Test
    void twoSentencesInOneMessageMayHaveOneEach() {
        assertThat(persons("pay anna 35 please pay bob 35 please")).containsExactly("anna", "bob");
    }

    @Test
    void anExplanationSaysWhatWasGivenUpAndForWhich() {
        var fates = MODEL.explain("pay lire to anna").spans();

        assertThat(fates).hasSize(2);
        assertThat(fates.getFirst())
                .isInstanceOfSatisfying(
                        SpanFate.Lost.class,
                        lost -> {
                            assertThat(lost.span().span().value()).isEqualTo("lire");
                            assertThat(lost.winner().span().value()).isEqualTo("anna");
                            assertThat(lost.reason()).isEqualTo(LossReason.REPEATED);
                        });
        assertThat(fates.getLast()).isInstanceOf(SpanFate.Won.class);
    }
}
