package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.entity.TaggerTrainer.Annotated;
import echochat.nlu.math.RandomStream;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OtherOrdersTest {
    /// `[Oslo](city/from)`
    private static final Pattern SPAN = Pattern.compile("\\[(.+?)]\\((\\w+)(?:/(\\w+))?\\)");

    private static final List<String> CITIES = List.of("oslo", "rome", "new york", "bonn");

    /// A sentence for each two of the cities, which stand for X and Y.
    private static List<Annotated> forAllCities(String pattern) {
        return CITIES.stream()
                .flatMap(x -> CITIES.stream().map(y -> pattern.replace("X", x).replace("Y", y)))
                .map(OtherOrdersTest::marked)
                .toList();
    }

    private static Annotated marked(String text) {
        var plain = new StringBuilder();
        var spans = new ArrayList<Candidate>();
        var matcher = SPAN.matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(plain, "$1");
            var label = new Label(matcher.group(2), matcher.group(3), null);
            var start = plain.length() - matcher.group(1).length();
            spans.add(new Candidate(start, plain.length(), label, 1, Candidate.TAGGER));
        }
        matcher.appendTail(plain);
        return new Annotated(Tokenizer.tokenizeBeginning(plain.toString()), 0, spans);
    }

    private static List<Annotated> turned(List<Annotated> sentences) {
        var all = OtherOrders.with(sentences, RandomStream.of(7, "orders"), () -> {});
        assertThat(all).startsWith(sentences.toArray(Annotated[]::new));
        return all.subList(sentences.size(), all.size());
    }

    private static List<String> texts(List<Annotated> sentences) {
        return sentences.stream()
                .map(one -> one.tokens().stream().map(Token::text))
                .map(words -> words.collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void someSentencesAreSaidWithTheirPhrasesTurnedRound() {
        var sentences = forAllCities("a flight from [X](city/from) to [Y](city/to) please");

        assertThat(turned(sentences)).hasSizeBetween(4, 12);
        assertThat(texts(turned(sentences)))
                .allMatch(text -> text.matches("a flight to .+ from .+ please"));
    }

    @Test
    void theValuesStayWhereTheyAreAndAreWhatTheirNewCuesSay() {
        var sentences =
                CITIES.stream()
                        .map(city -> marked("from [" + city + "](city/from) to [here](city/to)"))
                        .toList();

        assertThat(texts(turned(sentences)))
                .isNotEmpty()
                .allMatch(text -> text.matches("to .+ from here"));
        assertThat(turned(sentences).getFirst().spans())
                .extracting(span -> span.label().role())
                .containsExactly("to", "from");
    }

    @Test
    void tokensAreLabelledByTheCueBeforeThem() {
        var sentences = forAllCities("from [X](city/from) to [Y](city/to)");
        var kinds = List.of(new Label("city", "from", null), new Label("city", "to", null));
        var tags = new Tagset(2);

        for (var one : turned(sentences)) {
            var labels = new SpanLabels(kinds, tags).of(one);
            var afterTo = labels[1];
            var afterFrom =
                    labels[texts(List.of(one)).getFirst().split(" from ")[0].split(" ").length + 1];
            assertThat(afterTo).isIn(tags.unit(1), tags.beginning(1));
            assertThat(afterFrom).isIn(tags.unit(0), tags.beginning(0));
        }
    }

    @Test
    void wordsBehindMoveAlongWhereTheyTellMore() {
        var sentences =
                IntStream.range(1, 20)
                        .mapToObj(
                                i -> "for [" + i + "](n/big) adults and [" + i + "](n/small) kids")
                        .map(OtherOrdersTest::marked)
                        .toList();

        assertThat(texts(turned(sentences)))
                .isNotEmpty()
                .allMatch(text -> text.matches("for \\d+ kids and \\d+ adults"));
    }

    @Test
    void aWordOfSeveralSignsMovesAsAWhole() {
        var sentences = forAllCities("[X](city/from)から[Y](city/to)まで");

        assertThat(texts(turned(sentences)))
                .isNotEmpty()
                .allMatch(text -> text.matches(".+ ま で .+ か ら"));
    }

    @Test
    void entitiesWithTheSameValuesAreTurnedLikeRoles() {
        var sentences = forAllCities("from [X](start) to [Y](goal)");

        assertThat(texts(turned(sentences))).isNotEmpty().allMatch(text -> text.startsWith("to "));
    }

    @Test
    void nothingIsTurnedThatNoWordTells() {
        assertThat(turned(forAllCities("the [X](city/from) the [Y](city/to)"))).isEmpty();
        assertThat(turned(forAllCities("[X](city/from) and [Y](city/to)"))).isEmpty();
        assertThat(turned(forAllCities("from [X](city/from) [Y](city/to)"))).isEmpty();
        assertThat(turned(List.of(marked("from [X](city/from) to [Y](city/to)")))).isEmpty();
    }

    @Test
    void entitiesThatHaveNothingInCommonStayWhereTheyAre() {
        var sentences =
                CITIES.stream()
                        .map(city -> marked("to [" + city + "](city) on [monday](day)"))
                        .toList();

        assertThat(turned(sentences)).isEmpty();
    }
}
