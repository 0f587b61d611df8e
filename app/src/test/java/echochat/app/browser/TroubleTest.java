package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import echochat.app.EchoChatServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What goes wrong at the studio is told with how to mend it, and nothing is lost.
class TroubleTest {
    private static final String CODE_OF_CHATS = "**/assets/*ChatPage-*.js";
    private static EchoChatServer server;

    @BeforeAll
    static void start() {
        server = EchoChatServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aBrokenFileShowsItsFaultyLinesAndCannotBeTrainedOn() {
        try (var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Ada", "broken@example.org");

            studio.drop("broken.csv", Sentences.broken());

            assertThat(studio.page().getByText("2 errors")).isVisible();
            assertThat(studio.page().locator("code").getByText(",goodbye").first()).isVisible();
            assertThat(studio.page().getByText("line 3")).isVisible();
            assertThat(studio.button("Train")).hasAttribute("aria-disabled", "true");
            studio.picture("trouble-broken-file");
            studio.isAccessible();
        }
    }

    @Test
    void aTrainingIsCancelledAndNothingChanges() {
        try (var studio = Studio.open(server, Look.WIDE_DARK)) {
            studio.register("Ada", "cancel@example.org");
            studio.drop("many.csv", Sentences.many());
            assertThat(studio.page().getByText("validated")).isVisible();
            studio.button("Train").click();
            assertThat(studio.page().getByText("One sentence in five")).isVisible();
            studio.button("Train").click();

            studio.button("Cancel").click();

            assertThat(studio.page().getByText("The training was cancelled")).isVisible();
            assertThat(studio.page().getByText("no model yet")).isVisible();
            studio.picture("trouble-cancelled");
        }
    }

    @Test
    void whoTypesAWrongPasswordIsToldSoAndMayTryAgain() {
        try (var studio = Studio.open(server, Look.NARROW_DARK)) {
            studio.register("Ada", "password@example.org");
            studio.signOut();

            studio.page().getByLabel("E-mail").fill("password@example.org");
            studio.page().locator("input[name=password]").fill("not the password");
            studio.button("Sign in").click();

            assertThat(alert(studio)).isVisible();
            studio.picture("trouble-wrong-password");
            studio.page().locator("input[name=password]").fill(Studio.PASSWORD);
            studio.button("Sign in").click();
            assertThat(studio.heading("Make your first bot")).isVisible();
        }
    }

    @Test
    void fieldsLeftEmptyAreToldBesideThem() {
        try (var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.go("/register");

            studio.button("Register").click();

            assertThat(studio.page().getByText("Take at least 8 characters")).isVisible();
            studio.isAccessible();
        }
    }

    @Test
    void afterSigningOutNobodySeesTheBots() {
        try (var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Ada", "out@example.org");
            studio.signOut();

            studio.go("/dashboard");

            assertThat(studio.heading("Sign in")).isVisible();
        }
    }

    @Test
    void anotherPersonsBotDoesNotExist() {
        try (var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Eve", "eve@example.org");

            studio.go("/workspaces/4711/data");

            assertThat(alert(studio)).containsText("There is no workspace 4711");
        }
    }

    @Test
    void aLostConnectionIsToldInOneLineAndSurvived() {
        try (var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            studio.register("Ada", "lost@example.org");

            studio.isAtRest();
            studio.page().context().setOffline(true);
            chatLink(studio).click();
            assertThat(lostLine(studio)).isVisible();
            studio.page().context().setOffline(false);

            assertThat(lostLine(studio)).isHidden();
            assertThat(studio.heading("This bot has learned nothing yet")).isVisible();
        }
    }

    @Test
    void aPageThatDidNotComeBeforeTheServerWasLostComesAfterwards() {
        try (var studio = Studio.open(server, Look.WIDE_DARK)) {
            studio.page().route(CODE_OF_CHATS, Route::abort);
            studio.register("Ada", "late@example.org");
            studio.isAtRest();

            studio.page().context().setOffline(true);
            studio.page().unroute(CODE_OF_CHATS);
            chatLink(studio).click();
            assertThat(lostLine(studio)).isVisible();
            studio.picture("trouble-lost");
            studio.page().context().setOffline(false);

            assertThat(lostLine(studio)).isHidden();
            assertThat(studio.heading("This bot has learned nothing yet")).isVisible();
        }
    }

    private static Locator chatLink(Studio studio) {
        var chat = new Page.GetByRoleOptions().setName("Chat").setExact(true);
        return studio.page().getByRole(AriaRole.LINK, chat);
    }

    private static Locator lostLine(Studio studio) {
        return studio.page().getByText("The server does not answer");
    }

    private static Locator alert(Studio studio) {
        return studio.page().getByRole(AriaRole.ALERT).first();
    }
}
