package echochat.nlu.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.nearest.RememberedExamples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleIndexTest {
    private static final RememberedExamples EXAMPLES =
            RememberedExamples.of(
                    Stream.of(
                                    "where is the parcel",
                                    "where is the shop",
                                    "cancel the subscription",
                                    "the the the",
                                    "我要去北京",
                                    "你好",
                                    "Grüße aus Köln")
                            .map(text -> new Example(text, 0))
                            .toList());
    private static final ExampleIndex INDEX = new ExampleIndex(EXAMPLES);

    @Test
    void theSentenceWithTheSameRareWordComesFirst() {
        assertThat(best("the parcel")).startsWith("where is the parcel");
    }

    @Test
    void aWordInAnotherFormOrWithATypoIsFound() {
        assertThat(best("subscriptions")).containsExactly("cancel the subscription");
        assertThat(best("subscribtion")).containsExactly("cancel the subscription");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(best("GRUSSE KOLN")).containsExactly("Grüße aus Köln");
    }

    @Test
    void scriptsWithoutSpacesAreFoundSignBySign() {
        assertThat(best("北京好")).containsExactly("我要去北京", "你好");
    }

    @Test
    void whatSharesNothingIsNotFound() {
        assertThat(best("xyzzy")).isEmpty();
        assertThat(best("")).isEmpty();
    }

    @Test
    void noMoreAreGivenThanAskedFor() {
        assertThat(INDEX.best("where is the", 2)).hasSize(2);
        assertThat(new ExampleIndex(RememberedExamples.none()).best("a", 3)).isEmpty();
    }

    private static List<String> best(String message) {
        return Arrays.stream(INDEX.best(message, 5))
                .mapToObj(number -> EXAMPLES.get(number).text())
                .toList();
    }
}
