package echochat.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How a page is looked at: how wide, and light or dark.
enum Look {
    WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
    WIDE_DARK(1440, 900, ColorScheme.DARK),
    MIDDLE_LIGHT(1024, 768, ColorScheme.LIGHT),
    NARROW_LIGHT(380, 800, ColorScheme.LIGHT),
    NARROW_DARK(380, 800, ColorScheme.DARK),
    /// For pictures that are shown small.
    SMALL_LIGHT(1040, 650, ColorScheme.LIGHT),
    SMALL_DARK(1040, 650, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme scheme() {
        return scheme;
    }

    /// Motion is reduced, so that pictures and contrasts are those of a page at rest.
    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
