package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import echochat.app.EchoChatServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A conversation that is read again later.
class PastTurnsTest {
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "WIDE_DARK", "NARROW_DARK"})
    void whatWasOfferedIsStillShownAndTheLastOfferStillTaken(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            studio.register("Ada", "ada@example.org");
            studio.drop("garden_shop.csv", Sentences.ofAShopInDoubt());
            assertThat(studio.page().getByText("validated")).isVisible();
            studio.train();
            studio.page().getByText("Talk to it").click();
            studio.say("when do you open");
            assertThat(offered(studio)).hasCount(1);
            studio.say("when do you open");
            assertThat(offered(studio)).hasCount(2);

            studio.page().reload();

            assertThat(offered(studio)).hasCount(2);
            assertThat(buttons(offered(studio).first())).hasCount(0);
            assertThat(offered(studio).first().locator("span").first()).isVisible();
            studio.isAtRest();
            studio.picture("past-offers-" + look);
            studio.isAccessible();
            studio.doesNotScrollSideways();
            buttons(offered(studio).last()).first().click();
            assertThat(studio.page().getByTitle("Why this answer?")).hasCount(3);
            studio.hasNoFaults();
        }
    }

    private static Locator offered(Studio studio) {
        var named = new Page.GetByRoleOptions().setName("Offered");
        return studio.page().getByRole(AriaRole.GROUP, named);
    }

    private static Locator buttons(Locator offer) {
        return offer.getByRole(AriaRole.BUTTON);
    }
}
