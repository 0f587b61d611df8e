package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import echochat.app.EchoChatServer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each page in each look: axe finds nothing, nothing is wider than the window, nothing is broken.
class EveryPageTest {
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "MIDDLE_LIGHT", "NARROW_DARK"})
    void aPageIsAccessibleAndFitsItsWindow(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            visit(studio, look, List.of("/", "/register", "/sign-in", "/nowhere"));
            studio.register("Ada", "ada@example.org");
            visit(studio, look, List.of("/dashboard", "/chat"));

            trainTheShop(studio);

            var bot = studio.page().url().replaceAll(".*(/workspaces/\\d+)/.*", "$1");
            visit(studio, look, List.of(bot + "/data", bot + "/train", bot + "/chat"));
            visit(studio, look, List.of(bot + "/settings", "/dashboard", "/chat"));
            studio.hasNoFaults();
        }
    }

    private static void trainTheShop(Studio studio) {
        studio.go("/dashboard");
        assertThat(studio.heading("Make your first bot")).isVisible();
        studio.dropTheShop();
        studio.train();
    }

    private static void visit(Studio studio, Look look, List<String> paths) {
        for (var path : paths) {
            studio.go(path);
            studio.isAtRest();
            studio.picture(("page" + path).replace('/', '-') + "-" + look);
            studio.isAccessible();
            studio.doesNotScrollSideways();
        }
    }
}
