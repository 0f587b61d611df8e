package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.TrainingExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final List<TrainingExample> examples = Topics.examples();

    @Test
    void everyFoldHasItsPartOfEveryIntent() {
        var splits = Folds.of(examples, 4, 1).splits();

        assertThat(splits).hasSize(4);
        assertThat(splits)
                .allSatisfy(
                        split -> {
                            assertThat(split.train().length + split.test().length).isEqualTo(64);
                            assertThat(counts(split.test())).containsOnly(4L);
                        });
    }

    @Test
    void theOrderOfTheExamplesDoesNotMatter() {
        var folds = Folds.of(examples, 5, 7);
        var reversed = Folds.of(examples.reversed(), 5, 7);

        assertThat(IntStream.range(0, 64).map(folds::of))
                .containsExactly(
                        IntStream.range(0, 64)
                                .map(i -> reversed.of(63 - i))
                                .boxed()
                                .toArray(Integer[]::new));
    }

    @Test
    void anotherSeedGivesOtherFolds() {
        var one = Folds.holdOut(examples, 0.25, 1).splits().getFirst().test();
        var other = Folds.holdOut(examples, 0.25, 2).splits().getFirst().test();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aShareOfEveryIntentIsHeldOut() {
        var split = Folds.holdOut(examples, 0.25, 1).splits().getFirst();

        assertThat(counts(split.test())).containsExactly(4L, 4L, 4L, 4L);
    }

    @Test
    void ofAnIntentSomethingIsAlwaysTaughtAndIfItCanBeSomethingHeldOut() {
        var few =
                List.of(
                        Topics.example("hi", "greet"),
                        Topics.example("hello", "greet"),
                        Topics.example("bye", "leave"));

        var split = Folds.holdOut(few, 0.1, 1).splits().getFirst();

        assertThat(split.test()).hasSize(1);
        assertThat(few.get(split.test()[0]).intent()).isEqualTo("greet");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Folds.of(examples, 1, 1)).hasMessageContaining("2 folds");
        assertThatThrownBy(() -> Folds.of(examples.subList(0, 3), 4, 1))
                .hasMessageContaining("an example for each");
        assertThatThrownBy(() -> Folds.holdOut(examples, 1, 1))
                .hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Folds.holdOut(examples.subList(0, 1), 0.5, 1))
                .hasMessageContaining("at least 2 examples");
    }

    private List<Long> counts(int[] places) {
        return List.copyOf(
                Arrays.stream(places)
                        .mapToObj(place -> examples.get(place).intent())
                        .collect(Collectors.groupingBy(intent -> intent, Collectors.counting()))
                        .values());
    }
}
