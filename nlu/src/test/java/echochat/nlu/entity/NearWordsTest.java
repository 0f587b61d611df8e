package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.entity.NearWords.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearWordsTest {
    @Test
    void leftOutPutInChangedOrSwappedIsOneEdit() {
        assertThat(distance("berlin", "berlin")).isZero();
        assertThat(distance("berln", "berlin")).isEqualTo(1);
        assertThat(distance("berrlin", "berlin")).isEqualTo(1);
        assertThat(distance("bertin", "berlin")).isEqualTo(1);
        assertThat(distance("belrin", "berlin")).isEqualTo(1);
        assertThat(distance("eblrin", "berlin")).isEqualTo(2);
        assertThat(distance("paris", "berlin")).isEqualTo(3);
    }

    @Test
    void theSearchFindsWhatTryingEachWordFinds() {
        var random = new Random(1);
        var words = IntStream.range(0, 3000).mapToObj(_ -> word(random, 12)).distinct().toList();
        var near = new NearWords(words, 2);

        for (int run = 0; run < 500; run++) {
            var word = misspelt(words.get(random.nextInt(words.size())), random);
            assertThat(near.near(word)).as(word).isEqualTo(byTryingEach(word, words));
        }
    }

    private static List<Near> byTryingEach(String word, List<String> words) {
        var found = new ArrayList<Near>();
        for (var right : words) {
            var most = right.length() < 5 ? -1 : right.length() < 8 ? 1 : 2;
            var distance = EditDistance.between(word, right, 2);
            if (distance <= most) {
                found.add(new Near(right, distance));
            }
        }
        found.sort(Comparator.comparingInt(Near::edits).thenComparing(Near::right));
        var isRight = !found.isEmpty() && found.getFirst().edits() == 0;
        return isRight ? List.of() : found.subList(0, Math.min(32, found.size()));
    }

    /// Of three letters only, so that many words are near to each other.
    private static String word(Random random, int longest) {
        var word = new StringBuilder();
        for (int i = 3 + random.nextInt(longest); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static String misspelt(String right, Random random) {
        var word = new StringBuilder(right);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var place = random.nextInt(word.length());
            switch (random.nextInt(3)) {
                case 0 -> word.deleteCharAt(place).append('b');
                case 1 -> word.insert(place, 'a');
                default -> word.setCharAt(place, 'c');
            }
        }
        return word.toString();
    }

    private static int distance(String one, String other) {
        return EditDistance.between(one, other, 2);
    }
}
