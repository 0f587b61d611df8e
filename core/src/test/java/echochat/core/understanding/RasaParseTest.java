package echochat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.dialogue.Shortcut;
import echochat.dialogue.domain.Response;
import echochat.dialogue.domain.Responses;
import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.FallbackRule;
import echochat.nlu.IntentScore;
import echochat.nlu.PatternUse;
import echochat.nlu.Pipeline;
import echochat.nlu.Understanding;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.Moment;
import echochat.nlu.system.value.Occurrence;
import echochat.nlu.system.value.Quantity;
import echochat.nlu.system.value.SystemValue;
import echochat.nlu.text.Token;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RasaParseTest {
    @Test
    void fieldsStandInRasasOrder() {
        var parse = parse(said("hi", new IntentScore("greet", 0.9), new IntentScore("bye", 0.1)));

        assertThat(parse.toString())
                .isEqualTo(
                        "{text=hi, intent={name=greet, confidence=0.9}, entities=[],"
                                + " text_tokens=[], intent_ranking=[{name=greet, confidence=0.9},"
                                + " {name=bye, confidence=0.1}],"
                                + " response_selector={all_retrieval_intents=[],"
                                + " default={response={responses=null, confidence=0.0,"
                                + " intent_response_key=null, utter_action=utter_None},"
                                + " ranking=[]}}}");
    }

    @Test
    void placesAreCountedInCodePoints() {
        var text = "😀 to Köln 👍🏽 and Oslo";
        var tokens =
                List.of(new Token("to", 3, 5), new Token("Köln", 6, 10), new Token("Oslo", 20, 24));
        var understanding =
                new Understanding(
                        text,
                        tokens,
                        List.of(new IntentScore("travel", 1)),
                        List.of(city(20, 24, "Oslo", "to"), city(6, 10, "Köln", null)),
                        0);

        var parse = RasaParse.of(understanding, Responses.NONE);

        assertThat(parse.get("text_tokens"))
                .isEqualTo(List.of(List.of(2, 4), List.of(5, 9), List.of(17, 21)));
        assertThat(parse.get("entities").toString())
                .isEqualTo(
                        "[{entity=city, start=17, end=21, confidence_entity=0.8, role=to,"
                                + " confidence_role=0.8, value=Oslo, extractor=DIETClassifier,"
                                + " processors=[EntitySynonymMapper]}, {entity=city, start=5,"
                                + " end=9, confidence_entity=0.8, value=Köln,"
                                + " extractor=DIETClassifier,"
                                + " processors=[EntitySynonymMapper]}]");
    }

    @Test
    void theRankingHasAtMostTenIntents() {
        var intents =
                IntStream.range(0, 30)
                        .mapToObj(rank -> new IntentScore("intent_" + rank, 1.0 / 30))
                        .toArray(IntentScore[]::new);

        assertThat((List<?>) parse(said("hi", intents)).get("intent_ranking")).hasSize(10);
    }

    @Test
    void nothingUnderstoodIsAnIntentWithoutName() {
        assertThat(parse(said("hi")).get("intent").toString())
                .isEqualTo("{name=null, confidence=0.0}");
    }

    @Test
    void aShortcutHasOneIntentAndNeitherTokensNorSelector() {
        var parse = parse(Shortcut.in("/book{\"city\":\"Oslo\"}").orElseThrow());

        assertThat(parse.toString())
                .isEqualTo(
                        "{text=/book{\"city\":\"Oslo\"}, intent={name=book, confidence=1.0},"
                                + " entities=[{entity=city, start=5, end=20, value=Oslo}],"
                                + " intent_ranking=[{name=book, confidence=1.0}]}");
    }

    @Test
    void keysOfARetrievalIntentCountAsOneIntentAndAreChosenBetween() {
        var responses = new Responses.Gathering();
        responses.add("utter_faq/hours", Response.text("From 9 to 5."));
        var understanding =
                said(
                        "when?",
                        new IntentScore("greet", 0.4),
                        new IntentScore("faq/hours", 0.375),
                        new IntentScore("faq/price", 0.225));

        var parse = RasaParse.of(understanding, responses.responses());

        assertThat(parse.get("intent"))
                .isEqualTo(Map.of("name", "faq", "confidence", 0.375 + 0.225));
        assertThat(parse.get("response_selector").toString())
                .isEqualTo(
                        "{all_retrieval_intents=[faq], default={response={responses="
                                + "[{text=From 9 to 5.}], confidence=0.625,"
                                + " intent_response_key=faq/hours, utter_action=utter_faq/hours},"
                                + " ranking=[{confidence=0.625, intent_response_key=faq/hours},"
                                + " {confidence=0.375, intent_response_key=faq/price}]}}");
    }

    @Test
    void aSelectorOfOneRetrievalIntentHasItsNameAndOnlyItsKeys() {
        var understanding =
                said(
                        "when?",
                        new IntentScore("chat/age", 0.5),
                        new IntentScore("faq/hours", 0.375),
                        new IntentScore("faq/price", 0.125));
        var named = withSelectors("faq");

        var selector = parse(understanding, named).get("response_selector");

        assertThat(selector.toString())
                .isEqualTo(
                        "{all_retrieval_intents=[chat, faq], faq={response={responses=[],"
                                + " confidence=0.75, intent_response_key=faq/hours,"
                                + " utter_action=utter_faq/hours},"
                                + " ranking=[{confidence=0.75, intent_response_key=faq/hours},"
                                + " {confidence=0.25, intent_response_key=faq/price}]}}");
    }

    @Test
    void withoutAResponseSelectorInThePipelineNothingIsChosen() {
        var parse = parse(said("hi", new IntentScore("faq/hours", 1)), withSelectors());

        assertThat(parse).doesNotContainKey("response_selector");
        assertThat(parse.get("intent").toString()).isEqualTo("{name=faq, confidence=1.0}");
    }

    @Test
    void aWeakOrCloseDecisionBecomesNluFallbackBeforeTheWholeRanking() {
        var pipeline = Pipeline.USUAL.withFallback(new FallbackRule(0.3, 0.1));
        var intents =
                IntStream.range(0, 30)
                        .mapToObj(rank -> new IntentScore("intent_" + rank, 1.0 / 30))
                        .toArray(IntentScore[]::new);

        var weak = parse(said("hm", intents), pipeline);
        var sure =
                parse(said("hi", new IntentScore("a", 0.6), new IntentScore("b", 0.4)), pipeline);

        assertThat(weak.get("intent").toString()).isEqualTo("{name=nlu_fallback, confidence=0.3}");
        assertThat(weak.get("intent_ranking").toString())
                .startsWith("[{name=nlu_fallback, confidence=0.3}, {name=intent_0, confidence=0.0");
        assertThat((List<?>) weak.get("intent_ranking")).hasSize(11);
        assertThat(sure.get("intent").toString()).isEqualTo("{name=a, confidence=0.6}");
    }

    @Test
    void aShortcutIsNeverAFallback() {
        var pipeline = Pipeline.USUAL.withFallback(new FallbackRule(0.9, 0.1));

        var parse = parse(Shortcut.in("/greet@0.5").orElseThrow(), pipeline);

        assertThat(parse.get("intent").toString()).isEqualTo("{name=greet, confidence=0.5}");
    }

    private static Pipeline withSelectors(String... names) {
        return new Pipeline(null, null, PatternUse.ALL, true, List.of(names));
    }

    private static Map<String, Object> parse(Understanding understanding, Pipeline pipeline) {
        return RasaParse.of(understanding, Responses.NONE, pipeline);
    }

    @Test
    void systemEntitiesAreToldAsDucklingDoes() {
        var money = new SystemValue.Measure(new Quantity(5, "EUR"));
        var time = new Moment(ZonedDateTime.parse("2026-11-27T17:00:00+01:00"), Grain.HOUR);
        var after = new Occurrence.Interval(time, null);
        var understanding =
                new Understanding(
                        "😀 5€ after 5pm",
                        List.of(new Token("5", 3, 4)),
                        List.of(new IntentScore("pay", 1)),
                        List.of(
                                system("amount-of-money", 3, 5, money),
                                system("time", 6, 15, new SystemValue.Time(after, List.of(after)))),
                        0);

        var entities = RasaParse.of(understanding, Responses.NONE).get("entities");

        assertThat(entities.toString())
                .isEqualTo(
                        "[{start=2, end=4, text=5€, value=5, confidence=1.0,"
                                + " additional_info={value=5, unit=EUR, type=value},"
                                + " entity=amount-of-money, extractor=DucklingEntityExtractor},"
                                + " {start=5, end=14, text=after 5pm, value={to=null,"
                                + " from=2026-11-27T17:00:00.000+01:00}, confidence=1.0,"
                                + " additional_info={from={value=2026-11-27T17:00:00.000+01:00,"
                                + " grain=hour}, type=interval,"
                                + " values=[{from={value=2026-11-27T17:00:00.000+01:00,"
                                + " grain=hour}, type=interval}]}, entity=time,"
                                + " extractor=DucklingEntityExtractor}]");
    }

    private static EntityMatch system(String name, int start, int end, SystemValue value) {
        var span = EntitySpan.of(name, start, end, value.written());
        return new EntityMatch(span, 1, "system", List.of(), value);
    }

    private static Map<String, Object> parse(Understanding understanding) {
        return RasaParse.of(understanding, Responses.NONE);
    }

    private static Understanding said(String text, IntentScore... intents) {
        return new Understanding(text, List.of(), List.of(intents), List.of(), 0);
    }

    private static EntityMatch city(int start, int end, String value, @Nullable String role) {
        var span = new EntitySpan("city", start, end, value, role, null);
        return new EntityMatch(span, 0.8, "tagger", List.of("synonyms"));
    }
}
