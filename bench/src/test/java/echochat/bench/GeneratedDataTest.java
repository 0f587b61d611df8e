package echochat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.TrainingExample;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedDataTest {
    @Test
    void theSameSentencesComeEachTimeAndALongerListBeginsWithThem() {
        var once = GeneratedData.sentences(500);

        assertThat(GeneratedData.sentences(500)).isEqualTo(once);
        assertThat(GeneratedData.sentences(700)).startsWith(once.toArray(TrainingExample[]::new));
    }

    @Test
    void everySpanStandsWhereItSays() {
        for (var sentence : GeneratedData.sentences(500)) {
            for (var span : sentence.entities()) {
                var piece = sentence.text().substring(span.start(), span.end());
                assertThat(piece).isEqualTo(span.value());
            }
        }
    }

    @Test
    void allIntentsOccurAndNewWordsKeepComing() {
        var sentences = GeneratedData.sentences(20_000);

        assertThat(sentences.stream().map(TrainingExample::intent).collect(Collectors.toSet()))
                .hasSize(300);
        var early = words(sentences.subList(0, 10_000).stream().map(TrainingExample::text));
        var all = words(sentences.stream().map(TrainingExample::text));
        assertThat(all.size()).isGreaterThan(early.size() + 1000);
    }

    private static HashSet<String> words(Stream<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> words.addAll(List.of(text.split(" "))));
        return words;
    }
}
