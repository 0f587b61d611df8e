package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static echochat.app.browser.WhyPanel.part;
import static echochat.app.browser.WhyPanel.shows;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import echochat.app.EchoChatServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Why a message was understood as it was, and what the pages tell besides.
class WhyTest {
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "WIDE_DARK", "NARROW_LIGHT", "NARROW_DARK"})
    void eachWordSaysWhatItAddedAlsoAfterAReloadAndByTheNextModel(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            trainTheShop(studio);

            studio.page().getByText("Talk to it").click();
            studio.say("where is order 71120");
            assertThat(studio.page().getByText("order_status")).isVisible();
            studio.page().getByTitle("Why this answer?").click();
            explains(studio);
            shows(studio, "What each word said", "why-words-" + look);
            shows(studio, "Candidates for entities", "why-candidates-" + look);
            studio.isAccessible();
            studio.doesNotScrollSideways();

            studio.page().getByLabel("Close").click();
            studio.say("wehre is my order 71120");
            assertThat(studio.page().getByTitle("Why this answer?")).hasCount(2);
            studio.page().getByTitle("Why this answer?").last().click();
            assertThat(part(studio, "What each word said")).containsText("wehre, read as where");
            shows(studio, "What each word said", "why-misspelt-" + look);

            studio.page().getByLabel("Close").click();
            studio.say("hello, can I send the red roses of order 71120 back, they came tomorrow");
            assertThat(studio.page().getByTitle("Why this answer?")).hasCount(3);
            studio.page().getByTitle("Why this answer?").last().click();
            assertThat(studio.page().getByText("other words")).isVisible();
            shows(studio, "What each word said", "why-long-" + look);

            studio.page().getByLabel("Close").click();
            studio.page().getByTitle("Why this answer?").first().click();
            studio.page().reload();
            explains(studio);
            assertThat(part(studio, "Who answered").getByText("model answered")).isVisible();
            assertThat(part(studio, "Entities").locator("mark")).isVisible();

            var chat = studio.page().url();
            trainAnew(studio);
            studio.go(chat.replaceAll("https?://[^/]+", ""));
            assertThat(studio.page().getByText("has been replaced since")).isVisible();
            shows(studio, "What each word said", "why-replaced-" + look);
            studio.hasNoFaults();
        }
    }

    @Test
    void whyTheModelLeftTheAnswerToOthersIsSaid() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.NARROW_LIGHT)) {
            trainTheShop(studio);
            studio.page().getByText("Talk to it").click();

            studio.say("zzzzzz qqqqqq");
            studio.page().getByTitle("Why this answer?").click();

            assertThat(part(studio, "Who answered"))
                    .containsText("model had no answer: the message resembles too little");
            shows(studio, "Who answered", "why-doubt");
            studio.doesNotScrollSideways();
            studio.hasNoFaults();
        }
    }

    @Test
    void withoutAModelThereIsNobodyToExplain() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            drop(studio);
            var bot = studio.page().url().replaceAll(".*(/workspaces/\\d+)/.*", "$1");
            studio.go(bot + "/chat");

            studio.say("where is order 71120");
            studio.page().getByTitle("Why this answer?").click();

            assertThat(studio.page().getByText("No model is in service, so")).isVisible();
            studio.picture("why-no-model");
            studio.isAccessible();
        }
    }

    @Test
    void anExplanationThatFailsSaysSoAndWhatAButtonSendsIsNotExplained() {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, Look.WIDE_LIGHT)) {
            trainTheShop(studio);
            studio.page().getByText("Talk to it").click();
            studio.page().route("**/explain", route -> route.fulfill(broken()));

            studio.say("where is order 71120");
            studio.page().getByTitle("Why this answer?").click();
            assertThat(studio.page().getByRole(AriaRole.ALERT)).containsText("It is broken.");
            studio.picture("why-failed");

            studio.say("/greet");
            assertThat(studio.page().getByTitle("Why this answer?")).hasCount(2);
            studio.page().getByTitle("Why this answer?").last().click();
            assertThat(studio.page().getByText("It was read, not guessed")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "NARROW_DARK"})
    void messagesLanguageAndChoicesAreTold(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            drop(studio);
            assertThat(studio.page().getByText("responses · English")).isVisible();
            studio.picture("details-data-" + look);

            studio.button("Train").click();
            choose(studio, look);
            studio.button("Train").click();
            assertThat(studio.page().getByText("is in service").first()).isVisible();
            studio.button("Log").click();
            assertThat(studio.page().getByText("Effort: thorough.")).isVisible();

            studio.page().getByText("Talk to it").click();
            studio.say("hello");
            studio.say("where is order 71120");
            assertThat(studio.page().getByText("order_status")).isVisible();
            studio.go("/dashboard");
            assertThat(studio.page().getByText("2 messages in the last 14 days")).isVisible();
            assertThat(studio.page().getByText("Messages a day")).hasCount(1);
            studio.isAtRest();
            studio.picture("details-dashboard-" + look);
            studio.isAccessible();
            studio.doesNotScrollSideways();
            studio.hasNoFaults();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "NARROW_DARK"})
    void aListValueWithWrongLettersIsFoundAndWhatItBeatIsTold(Look look) {
        try (var server = EchoChatServer.start();
                var studio = Studio.open(server, look)) {
            studio.register("Ada", "ada@example.org");
            studio.drop("garden.yml", Sentences.ofAGardenWithLists());
            assertThat(studio.page().getByText("validated")).isVisible();
            var page = studio.page();
            studio.button("Train").click();
            studio.button("Effort by size").click();
            assertThat(page.getByText("This file has 3 list values.")).isVisible();
            page.getByLabel("Recognise list values").click();
            assertThat(page.getByText("list values also with wrong letters")).isVisible();
            page.getByLabel("flower (1 value)").click();
            assertThat(page.getByText("but for flower")).isVisible();
            studio.picture("details-lists-" + look);
            studio.isAccessible();
            page.getByLabel("flower (1 value)").click();
            assertThat(page.getByText("but for flower")).isHidden();
            studio.button("Train").click();
            assertThat(page.getByText("is in service").first()).isVisible();

            page.getByText("Talk to it").click();
            studio.say("do you have giant hydrangae");
            page.getByTitle("Why this answer?").click();

            var candidates = part(studio, "Candidates for entities");
            assertThat(candidates.getByText("giant hydrangae").first()).isVisible();
            assertThat(candidates.getByText("it covers less of the sentence")).isVisible();
            shows(studio, "Entities", "why-lost-" + look);
            studio.isAccessible();
            studio.doesNotScrollSideways();
            studio.hasNoFaults();
        }
    }

    private static void choose(Studio studio, Look look) {
        var page = studio.page();
        studio.button("Effort by size; list values as they are written").click();
        page.getByText("Thorough", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Saved; it holds from the next training on.")).isVisible();
        page.getByLabel("Recognise list values with one or two wrong letters").click();
        assertThat(page.getByText("list values also with wrong letters")).isVisible();
        page.reload();
        studio.button("Effort thorough; list values also with wrong letters").click();
        assertThat(page.getByLabel("Recognise list values")).isChecked();
        studio.isAtRest();
        studio.picture("details-choices-" + look);
        studio.isAccessible();
        studio.doesNotScrollSideways();
    }

    private static void explains(Studio studio) {
        assertThat(part(studio, "What each word said").getByText("as likely as")).isVisible();
        assertThat(part(studio, "What each word said").locator("tbody tr")).hasCount(5);
        assertThat(part(studio, "Most like it in the training data").getByText("alike").first())
                .isVisible();
        assertThat(part(studio, "Candidates for entities").getByText("taken").first()).isVisible();
    }

    private static void drop(Studio studio) {
        studio.register("Ada", "ada@example.org");
        studio.dropTheShop();
    }

    private static void trainTheShop(Studio studio) {
        drop(studio);
        studio.train();
    }

    private static void trainAnew(Studio studio) {
        var bot = studio.page().url().replaceAll(".*(/workspaces/\\d+)/.*", "$1");
        studio.go(bot + "/train");
        assertThat(studio.page().getByText("One sentence in five")).isVisible();
        studio.button("Train").click();
        assertThat(studio.page().getByText("Earlier trainings")).isVisible();
        assertThat(studio.page().getByText("is in service").first()).isVisible();
    }

    private static Route.FulfillOptions broken() {
        return new Route.FulfillOptions()
                .setStatus(500)
                .setContentType("application/json")
                .setBody("{\"error\":\"It is broken.\",\"code\":\"X\",\"mend\":\"Try again.\"}");
    }
}
