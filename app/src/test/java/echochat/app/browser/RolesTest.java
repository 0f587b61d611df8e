package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static echochat.app.browser.WhyPanel.part;
import static echochat.app.browser.WhyPanel.shows;

import com.microsoft.playwright.Locator;
import echochat.app.EchoChatServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Entities of one name that are told apart by their roles.
class RolesTest {
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "NARROW_DARK"})
    void whereFromAndWhereToAreToldApartOnEveryPage(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            studio.register("Ada", "ada@example.org");
            studio.button("Use this sample: Train journeys").click();
            assertThat(studio.page().getByText("city:from").first()).isVisible();
            studio.picture("roles-data-" + look);

            studio.train();
            studio.page().getByText("Talk to it").click();
            studio.say("a train to oslo from berlin please");
            assertThat(marks(studio.page().locator("body")))
                    .hasText(new String[] {"oslo city:to", "berlin city:from"});
            studio.picture("roles-chat-" + look);

            studio.page().getByTitle("Why this answer?").click();
            assertThat(part(studio, "Entities")).containsText("city:to oslo");
            assertThat(part(studio, "Candidates for entities")).containsText("oslo city:to");
            shows(studio, "Entities", "roles-why-" + look);
            studio.page().reload();
            assertThat(marks(part(studio, "Entities")))
                    .hasText(new String[] {"oslo city:to", "berlin city:from"});
            studio.isAccessible();
            studio.doesNotScrollSideways();
            studio.hasNoFaults();
        }
    }

    private static Locator marks(Locator place) {
        return place.locator("mark");
    }
}
