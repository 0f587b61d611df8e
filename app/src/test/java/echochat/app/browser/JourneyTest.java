package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import echochat.app.EchoChatServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main job, end to end, as a stranger does it.
class JourneyTest {
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "WIDE_DARK", "NARROW_LIGHT"})
    void aStrangerDropsAFileWatchesItBeingTrainedAndTalksToTheBot(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            studio.register("Ada", "ada@example.org");
            studio.picture("journey-1-dashboard-" + look);

            studio.drop("garden_shop.csv", Sentences.ofAShop());
            assertThat(studio.heading("garden_shop.csv")).isVisible();
            assertThat(studio.page().getByText("validated")).isVisible();
            assertThat(studio.heading("Findings")).isVisible();
            assertThat(studio.page().getByText("\"payment\"").first()).isVisible();
            studio.picture("journey-2-data-" + look);

            studio.button("Train").click();
            assertThat(studio.page().getByText("One sentence in five")).isVisible();
            studio.button("Train").click();
            assertThat(studio.page().getByText("is in service").first()).isVisible();
            studio.picture("journey-3-train-" + look);

            studio.page().getByText("Talk to it").click();
            studio.say("where is order 71120");
            assertThat(studio.page().getByText("order_status")).isVisible();
            assertThat(studio.page().locator("mark").getByText("order_number")).isVisible();
            studio.page().getByTitle("Why this answer?").click();
            assertThat(studio.heading("Who answered")).isVisible();
            studio.picture("journey-4-chat-" + look);

            studio.page().reload();
            assertThat(studio.page().getByText("where is order 71120").first()).isVisible();
            studio.hasNoFaults();
        }
    }

    @Test
    void aSampleBecomesABotWithOneClick() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.MIDDLE_LIGHT)) {
            studio.register("Ada", "ada@example.org");

            studio.button("Use this sample: ").first().click();

            assertThat(studio.page().getByText("validated")).isVisible();
            assertThat(studio.heading("Examples per intent")).isVisible();
            studio.hasNoFaults();
        }
    }
}
