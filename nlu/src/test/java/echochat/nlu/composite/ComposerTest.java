package echochat.nlu.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.composite.Composer.Guess;
import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final Labels LABELS = new Labels(List.of("ask", "bye", "bye+ask"), "+");
    private static final Composer COMPOSER =
            new Composer(LABELS, new Gate(new float[Evidence.FACTS + 1], 1));

    @Test
    void whatIsSureOfThePiecesSpeaksForTheirCombination() {
        var guesses = guess("when do you open goodbye", new float[] {0.5f, 0.5f, 0});

        assertThat(sum(guesses)).isCloseTo(1, within(1e-6));
        assertThat(guesses).contains(new Guess("bye+ask", 0.5));
    }

    @Test
    void aCombinationBeyondDoubtLeavesNothingForTheOthers() {
        var guesses = guess("goodbye when do you open", new float[] {0, 0, 1});

        assertThat(sum(guesses)).isEqualTo(1);
        assertThat(guesses).contains(new Guess("bye+ask", 1));
    }

    @Test
    void aMessageOfOneWordOrNoneHasOneIntent() {
        for (var text : List.of("", "goodbye")) {
            assertThat(guess(text, new float[] {0.1f, 0.9f, 0}))
                    .extracting(Guess::name)
                    .containsExactly("ask", "bye", "bye+ask");
        }
    }

    private static List<Guess> guess(String text, float[] whole) {
        Judge judge =
                tokens -> {
                    var isBye = tokens.getFirst().text().equals("goodbye");
                    return new Verdict(isBye ? new float[] {0, 1, 0} : new float[] {1, 0, 0}, 0);
                };
        return COMPOSER.guess(Tokenizer.tokenize(text), new Verdict(whole, 0), judge);
    }

    private static double sum(List<Guess> guesses) {
        return guesses.stream().mapToDouble(Guess::probability).sum();
    }
}
