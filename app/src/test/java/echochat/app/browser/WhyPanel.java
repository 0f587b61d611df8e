package echochat.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The parts of the panel that says why a bot answered as it did.
final class WhyPanel {
    private WhyPanel() {}

    static Locator part(Studio studio, String title) {
        var exactly = new Page.GetByRoleOptions().setName(title).setExact(true);
        var heading = studio.page().getByRole(AriaRole.HEADING, exactly);
        return studio.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHas(heading))
                .last();
    }

    /// Takes a picture with the part at the top.
    static void shows(Studio studio, String title, String picture) {
        part(studio, title).evaluate("part => part.scrollIntoView({ block: 'start' })");
        studio.picture(picture);
    }
}
