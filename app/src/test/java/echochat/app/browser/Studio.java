package echochat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import echochat.app.EchoChatServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody at the studio in a real browser, and what he does there.
final class Studio implements AutoCloseable {
    static final String PASSWORD = "correct horse";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Studio(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(
                message -> {
                    // A refused call is also told to the console; the page tells it better.
                    var told = message.text();
                    if (message.type().equals("error") && !told.contains("the server responded")) {
                        faults.add(told);
                    }
                });
    }

    static Studio open(EchoChatServer server, Look look) {
        var address = "http://localhost:" + server.ports().site();
        return new Studio(Chromium.browser().newContext(look.options(address)));
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(path);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    void register(String name, String email) {
        go("/register");
        page.getByLabel("Name").fill(name);
        page.getByLabel("E-mail").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        button("Register").click();
        assertThat(heading("Make your first bot")).isVisible();
    }

    void signOut() {
        button("Account of").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(heading("Sign in")).isVisible();
    }

    /// Drops a file on the page, as from the desktop.
    void drop(String name, String content) {
        var files =
                page.evaluateHandle(
                        """
                        ([name, content]) => {
                          const files = new DataTransfer();
                          files.items.add(new File([content], name));
                          return files;
                        }""",
                        List.of(name, content));
        var event = Map.of("dataTransfer", files);
        page.dispatchEvent("body", "dragover", event);
        assertThat(page.getByText("Drop it here")).isVisible();
        page.dispatchEvent("body", "drop", event);
    }

    /// Drops the file of the garden shop and waits until it is checked.
    void dropTheShop() {
        drop("garden_shop.csv", Sentences.ofAShop());
        assertThat(page.getByText("validated")).isVisible();
    }

    /// Trains the dataset that is shown and waits for the model.
    void train() {
        // exactly: the name of a bot may begin so, too
        var exactly = new Page.GetByRoleOptions().setName("Train").setExact(true);
        var train = page.getByRole(AriaRole.BUTTON, exactly);
        train.click();
        assertThat(page.getByText("One sentence in five")).isVisible();
        train.click();
        assertThat(page.getByText("is in service").first()).isVisible();
    }

    void say(String text) {
        page.getByLabel("Write to the bot").fill(text);
        button("Send").click();
    }

    /// Returns when nothing is on its way any more.
    void isAtRest() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".mantine-Skeleton-root")).hasCount(0);
    }

    /// A picture for people, kept as build output.
    void picture(String name) {
        picture(PICTURES.resolve(name + ".png"));
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void hasNoFaults() {
        assertThat(faults).as("faults told to the console").isEmpty();
    }

    void isAccessible() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("what axe finds on " + page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    void doesNotScrollSideways() {
        var surplus = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat((Integer) surplus).as("pixels too wide on " + page.url()).isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
