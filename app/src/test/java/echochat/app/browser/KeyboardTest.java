package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import echochat.app.EchoChatServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Everything can be done without a mouse.
class KeyboardTest {
    @Test
    void theKeysWalkThroughTheWorkspace() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Ada", "ada@example.org");
            studio.drop("garden_shop.csv", Sentences.ofAShop());
            assertThat(studio.page().getByText("validated")).isVisible();
            var keyboard = studio.page().keyboard();

            keyboard.press("/");
            assertThat(studio.page().getByLabel("Search the examples")).isFocused();
            keyboard.type("yellow roses");
            assertThat(studio.page()).hasURL(Pattern.compile("search=yellow"));
            keyboard.press("Escape");

            keyboard.press("g");
            keyboard.press("t");
            assertThat(studio.page()).hasTitle(Pattern.compile("^Train · "));
            assertThat(studio.page().getByText("One sentence in five")).isVisible();
            keyboard.press("Control+Enter");
            assertThat(studio.page().getByText("is in service").first()).isVisible();

            keyboard.press("g");
            keyboard.press("c");
            assertThat(studio.page()).hasTitle(Pattern.compile("^Chat · "));
            assertThat(studio.heading("Say something")).isVisible();
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
            assertThat(studio.heading("Sign in")).isVisible();

            studio.page().keyboard().press("Tab");

            assertThat(studio.page().getByText("To the content")).isFocused();
        }
    }
}
