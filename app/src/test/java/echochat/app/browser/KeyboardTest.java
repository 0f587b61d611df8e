package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import echochat.app.EchoChatServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Everything can be done without a mouse.
class KeyboardTest {
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);

    @Test
    void theKeysWalkThroughTheWorkspace() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Ada", "ada@example.org");
            studio.drop("garden_shop.csv", Sentences.ofAShop());
            assertThat(studio.page().getByText("validated")).isVisible(PATIENTLY);
            var keyboard = studio.page().keyboard();

            keyboard.press("/");
            assertThat(studio.page().getByLabel("Search the examples")).isFocused();
            keyboard.type("yellow roses");
            assertThat(studio.page()).hasURL(Pattern.compile("search=yellow"));
            keyboard.press("Escape");

            keyboard.press("g");
            keyboard.press("t");
            assertThat(studio.page()).hasTitle(Pattern.compile("^Train · "));
            keyboard.press("Control+Enter");
            assertThat(studio.page().getByText("is in service").first()).isVisible(PATIENTLY);

            keyboard.press("g");
            keyboard.press("c");
            assertThat(studio.page()).hasTitle(Pattern.compile("^Chat · "));
            keyboard.press("/");
            keyboard.type("hello");
            keyboard.press("Enter");
            studio.page().getByTitle("Why this answer?").focus();
            keyboard.press("Enter");
            assertThat(studio.heading("Why this answer")).isVisible();
            keyboard.press("Escape");
            assertThat(studio.heading("Why this answer")).isHidden();

            keyboard.press("Shift+?");
            assertThat(studio.page().getByText("Go to Train")).isVisible();
            keyboard.press("Escape");
            keyboard.press("g");
            keyboard.press("d");
            assertThat(studio.page()).hasTitle(Pattern.compile("^Data · "));
        }
    }

    @Test
    void theFirstTabStopLeadsToTheContent() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.go("/sign-in");

            studio.page().keyboard().press("Tab");

            assertThat(studio.page().getByText("To the content")).isFocused();
        }
    }
}
