package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.system.SystemSettings;
import echochat.nlu.system.value.SystemValue;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// System entities as a part of a model.
class SystemModelTest {
    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    private static final List<TrainingExample> BOT =
            List.of(
                    MarkedText.read("a table in [Rome](city)", "book"),
                    MarkedText.read("book a table in [Paris](city) please", "book"),
                    MarkedText.read("reserve a table in [Oslo](city)", "book"),
                    MarkedText.read("hello there", "greet"),
                    MarkedText.read("good morning", "greet"));

    @Test
    void withoutBeingAskedForNothingIsFound() {
        var model = train(TrainingData.of(BOT));

        assertThat(model.understand("a table for two tomorrow").entities()).isEmpty();
        assertThat(model.card().entities()).containsExactly("city");
    }

    @Test
    void whatIsAskedForIsFoundWithItsValue() {
        var settings = SystemSettings.of(List.of("time", "number"), "en", "Europe/Berlin");
        var model = train(TrainingData.of(BOT).withSystem(settings.settings()));

        var found = model.understand("a table in Rome for two tomorrow at 7pm", NOON).entities();

        assertThat(found)
                .extracting(one -> one.span().entity() + "=" + one.span().value())
                .containsExactly("city=Rome", "number=2", "time=2026-11-26T19:00:00.000+01:00");
        assertThat(found.getLast().extractor()).isEqualTo("system");
        assertThat(found.getLast().system()).isInstanceOf(SystemValue.Time.class);
        assertThat(model.card().entities()).containsExactly("city", "number", "time");
    }

    @Test
    void misspeltDaysAreFoundWhereTheyAreWritten() {
        var settings = SystemSettings.of(List.of("time"), "en", "UTC").settings();
        var model = train(TrainingData.of(BOT).withSystem(settings));
        var text = "bok a tabel for us tomorow at 7pm or on wendesday, pleease";

        var found = model.understand(text, NOON).entities();

        assertThat(found)
                .extracting(one -> text.substring(one.span().start(), one.span().end()))
                .containsExactly("tomorow at 7pm", "on wendesday");
        assertThat(found)
                .extracting(one -> one.span().value())
                .containsExactly("2026-11-26T19:00:00.000+00:00", "2026-12-02T00:00:00.000+00:00");
    }

    @Test
    void aSavedModelStillFindsThem() throws IOException {
        var settings = SystemSettings.of(List.of("duration"), "de", "UTC").settings();
        var model = train(TrainingData.of(BOT).withSystem(settings));
        var out = new ByteArrayOutputStream();
        model.save(out);

        var loaded = NluModel.load(new ByteArrayInputStream(out.toByteArray()));

        assertThat(loaded.understand("zwei Stunden", NOON))
                .isEqualTo(model.understand("zwei Stunden", NOON));
        assertThat(loaded.understand("zwei Stunden", NOON).entities()).hasSize(1);
    }

    @Test
    void theTimeOfAMessageIsThatOfTheClock() {
        var settings = SystemSettings.of(List.of("time"), "en", "UTC").settings();
        var model =
                train(TrainingData.of(BOT).withSystem(settings))
                        .withClock(InstantSource.fixed(NOON));
        var inTokyo = ZonedDateTime.parse("2026-11-26T07:00:00+09:00[Asia/Tokyo]");

        assertThat(value(model.understand("today"))).isEqualTo("2026-11-25T00:00:00.000+00:00");
        assertThat(value(model.understand("today", inTokyo)))
                .isEqualTo("2026-11-26T00:00:00.000+09:00");
    }

    @Test
    void anExampleThatAnnotatesADimensionSwitchesItOn() {
        var examples = new ArrayList<>(BOT);
        examples.add(MarkedText.read("send [20 euros](amount-of-money)", "pay"));
        examples.add(MarkedText.read("pay [100 dollars](amount-of-money) to my bank", "pay"));

        var found = train(TrainingData.of(examples)).understand("pay 35 pounds").entities();

        assertThat(found)
                .singleElement()
                .satisfies(
                        money -> {
                            assertThat(money.span().entity()).isEqualTo("amount-of-money");
                            assertThat(money.span().value()).isEqualTo("35 £");
                            assertThat(money.system()).isNotNull();
                        });
    }

    @Test
    void aNameThatMeansSomethingElseInTheExamplesStaysTheirs() {
        var examples = new ArrayList<>(BOT);
        examples.add(MarkedText.read("play [waltz](time)", "play"));
        examples.add(MarkedText.read("play something in [march](time) please", "play"));

        var model = train(TrainingData.of(examples));

        assertThat(model.understand("play it tomorrow at 5", NOON).entities())
                .noneMatch(one -> one.system() != null);
    }

    @Test
    void theLanguageIsThatOfTheExamples() {
        var examples =
                List.of(
                        MarkedText.read("ich komme [morgen um 17 Uhr](time)", "come"),
                        MarkedText.read("wir sehen uns [am Freitag](time)", "come"),
                        MarkedText.read("wie geht es dir", "greet"));

        var understanding = train(TrainingData.of(examples)).understand("in drei Tagen", NOON);

        assertThat(value(understanding)).isEqualTo("2026-11-28T11:00:00.000+00:00");
    }

    private static String value(Understanding understanding) {
        return understanding.entities().getFirst().span().value();
    }

    private static NluModel train(TrainingData data) {
        return NluTrainer.train(data, TrainingSettings.defaults(), ProgressListener.SILENT);
    }
}
