package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import echochat.app.EchoChatServer;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the pictures of the user guide and of the home page anew, from the real thing:
/// `./mvnw test -pl app -am -Dtest=GuidePicturesTest -Dechochat.pictures=true`
@EnabledIfSystemProperty(named = "echochat.pictures", matches = "true")
class GuidePicturesTest {
    private static final Path GUIDE = Path.of("..", "docs", "images");
    private static final Path HOME = Path.of("..", "ui", "src", "pages", "home", "steps");

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"SMALL_LIGHT", "SMALL_DARK"})
    void theFourStepsAreTaken(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            studio.register("Ada", "ada@example.org");
            take(studio, look, "drop");

            studio.drop("garden_shop.csv", Sentences.ofAShop());
            assertThat(studio.page().getByText("validated")).isVisible();
            take(studio, look, "data");

            studio.button("Train").click();
            assertThat(studio.page().getByText("One sentence in five")).isVisible();
            studio.button("Train").click();
            assertThat(studio.page().getByText("is in service").first()).isVisible();
            take(studio, look, "train");

            studio.page().getByText("Talk to it").click();
            studio.say("where is order 71120");
            assertThat(studio.page().getByText("order_status").first()).isVisible();
            studio.page().getByTitle("Why this answer?").click();
            take(studio, look, "chat");
        }
    }

    private static void take(Studio studio, Look look, String step) {
        studio.isAtRest();
        var scheme = look.scheme().name().toLowerCase(Locale.ROOT);
        studio.picture(HOME.resolve(step + "-" + scheme + ".png"));
        if (look == Look.SMALL_LIGHT) {
            studio.picture(GUIDE.resolve(step + ".png"));
        }
    }
}
