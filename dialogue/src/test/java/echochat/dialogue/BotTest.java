package echochat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import echochat.dialogue.domain.Responses;
import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.FallbackRule;
import echochat.nlu.IntentScore;
import echochat.nlu.Understanding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BotTest {
    private final Responses.Gathering written = new Responses.Gathering();

    @Test
    void anIntentIsAnsweredByItsResponse() {
        written.add("utter_greet", Response.text("Hello."));

        assertThat(answerTo(sure("greet"))).containsExactly(Reply.text("Hello."));
    }

    @Test
    void aRetrievalIntentIsAnsweredByItsOwnResponseOrElseByThatOfItsGroup() {
        written.add("utter_faq/hours", Response.text("From 9 to 5."));
        written.add("utter_faq", Response.text("Ask me anything."));

        assertThat(answerTo(sure("faq/hours"))).containsExactly(Reply.text("From 9 to 5."));
        assertThat(answerTo(sure("faq/prices"))).containsExactly(Reply.text("Ask me anything."));
    }

    @Test
    void twoIntentsAtOnceAreAnsweredOneAfterTheOther() {
        written.add("utter_greet", Response.text("Hello."));
        written.add("utter_hours", Response.text("From 9 to 5."));
        var bot =
                new Bot(
                        written.responses(),
                        Thresholds.DEFAULT,
                        intent -> List.of(intent.split("\\+")));
        var moment = new Bot.Moment("Ann", () -> 0);

        assertThat(bot.answer(sure("greet+hours"), moment).orElseThrow())
                .containsExactly(Reply.text("Hello."), Reply.text("From 9 to 5."));
        assertThat(bot.answer(sure("greet+place"), moment)).isEmpty();
    }

    @Test
    void aModelsOwnRuleGivesTheThresholds() {
        var strict = Thresholds.of(new FallbackRule(0.7, 0));

        assertThat(strict.isSure(scored(0, "greet", 0.6, "bye", 0.1))).isFalse();
        assertThat(strict.isSure(scored(0, "greet", 0.71, "bye", 0.7))).isTrue();
        assertThat(Thresholds.of(null)).isEqualTo(Thresholds.DEFAULT);
    }

    @Test
    void aDoubtSaysWhatIsMissing() {
        var usual = Thresholds.DEFAULT;

        assertThat(usual.doubt(scored(0.81, "greet", 0.2, "bye", 0.1)))
                .contains(Doubt.OUT_OF_SCOPE);
        assertThat(usual.doubt(scored(0, "greet", 0.29, "bye", 0.28))).contains(Doubt.UNSURE);
        assertThat(usual.doubt(scored(0, "greet", 0.50, "bye", 0.41))).contains(Doubt.AMBIGUOUS);
        assertThat(usual.doubt(scored(0.8, "greet", 0.50, "bye", 0.2))).isEmpty();
    }

    @Test
    void whatHasNoResponseIsNotAnswered() {
        assertThat(answerTo(sure("greet"))).isEmpty();
    }

    @Test
    void whatIsUnsureAmbiguousOrOutOfScopeIsNotAnswered() {
        written.add("utter_greet", Response.text("Hello."));

        assertThat(answerTo(scored(0, "greet", 0.29, "bye", 0.1))).isEmpty();
        assertThat(answerTo(scored(0, "greet", 0.50, "bye", 0.41))).isEmpty();
        assertThat(answerTo(scored(0.81, "greet", 0.9, "bye", 0.1))).isEmpty();
        assertThat(answerTo(scored(0, "greet", 0.30, "bye", 0.19))).isNotEmpty();
    }

    @Test
    void variationsTakeTurnsAndNeverComeTwiceInARow() {
        List.of("A", "B", "C").forEach(text -> written.add("utter_greet", Response.text(text)));

        var said = IntStream.range(0, 9).mapToObj(times -> said("Ann", times)).toList();

        assertThat(said.subList(0, 3)).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(said.subList(3, 6)).isEqualTo(said.subList(0, 3));
        assertThat(said("Ann", 4)).isEqualTo(said.get(4));
    }

    @Test
    void conversationsBeginWithDifferentVariations() {
        List.of("A", "B", "C").forEach(text -> written.add("utter_greet", Response.text(text)));

        var begun = new HashMap<String, Integer>();
        IntStream.range(0, 3_000)
                .forEach(user -> begun.merge(said("user_" + user, 0), 1, Integer::sum));

        assertThat(begun).allSatisfy((_, times) -> assertThat(times).isBetween(850, 1_150));
    }

    @Test
    void aSlotIsFilledFromTheMessageInEveryPartOfTheResponse() {
        written.add(
                "utter_weather",
                new Response(
                        "It is fine in {city}.",
                        List.of(new Button("More on {city}", "/more{\"city\":\"{city}\"}")),
                        "https://example.org/{city}.png",
                        null,
                        Map.of("places", List.of("{city}"))));

        assertThat(answerTo(sure("weather", "city", "Oslo")))
                .containsExactly(
                        Reply.text(
                                "It is fine in Oslo.",
                                List.of(new Button("More on Oslo", "/more{\"city\":\"Oslo\"}"))),
                        new Reply(null, List.of(), "https://example.org/Oslo.png", null, Map.of()),
                        new Reply(null, List.of(), null, null, Map.of("places", List.of("Oslo"))));
    }

    @Test
    void aVariationWithoutGapIsPreferredToOneThatCannotBeFilled() {
        written.add("utter_weather", Response.text("It is fine in {city}."));
        written.add("utter_weather", Response.text("It is fine."));

        assertThat(IntStream.range(0, 4).mapToObj(times -> said("weather", "Ann", times)))
                .containsOnly("It is fine.");
    }

    @Test
    void aTextIsSplitAtBlankLinesUnlessItHasButtons() {
        written.add("utter_greet", Response.text(" Hello.\n\n \nHow are you?\nWell? \n\n"));
        var button = List.of(new Button("Well", "/well"));
        written.add("utter_bye", new Response("Bye.\n\nSoon?", button, null, null, Map.of()));

        assertThat(answerTo(sure("greet")))
                .containsExactly(Reply.text("Hello."), Reply.text("How are you?\nWell?"));
        assertThat(answerTo(sure("bye"))).containsExactly(Reply.text("Bye.\n\nSoon?", button));
    }

    @Test
    void anEmptyResponseIsNoAnswer() {
        written.add("utter_greet", Response.text("  \n\n "));

        assertThat(answerTo(sure("greet"))).isEmpty();
    }

    private List<Reply> answerTo(Understanding understanding) {
        return answerTo(understanding, "Ann", 0);
    }

    private List<Reply> answerTo(Understanding understanding, String conversation, int times) {
        return new Bot(written.responses(), Thresholds.DEFAULT)
                .answer(understanding, new Bot.Moment(conversation, () -> times))
                .orElse(List.of());
    }

    private String said(String conversation, int times) {
        return said("greet", conversation, times);
    }

    private String said(String intent, String conversation, int times) {
        return String.valueOf(answerTo(sure(intent), conversation, times).getFirst().text());
    }

    private static Understanding sure(String intent) {
        return scored(0, intent, 0.9, "other", 0.1);
    }

    private static Understanding sure(String intent, String entity, String value) {
        var span = EntitySpan.of(entity, 0, value.length(), value);
        return new Understanding(
                value,
                List.of(),
                List.of(new IntentScore(intent, 1)),
                List.of(new EntityMatch(span, 1, "tagger", List.of())),
                0);
    }

    private static Understanding scored(
            double outOfScope, String first, double one, String second, double two) {
        var intents = List.of(new IntentScore(first, one), new IntentScore(second, two));
        return new Understanding("", List.of(), intents, List.of(), outOfScope);
    }
}
