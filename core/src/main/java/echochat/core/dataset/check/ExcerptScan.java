package echochat.core.dataset.check;

import echochat.core.dataset.check.Excerpts.Excerpt;
import echochat.core.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows lines and columns through a text, and keeps what stands around the wanted places.
final class ExcerptScan {
    private static final int BEFORE = 80;
    private static final int LENGTH = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Location> wanted;
    private final Map<Location, Excerpt> found = new HashMap<>();
    private final List<Window> windows = new ArrayList<>();
    private int next;
    private int line = 1;
    private int column;
    private boolean afterReturn;

    /// @param wanted sorted
    ExcerptScan(List<Location> wanted) {
        this.wanted = wanted;
        openWindows();
    }

    boolean wantsMore() {
        return next < wanted.size() || !windows.isEmpty();
    }

    void take(char[] text, int length) {
        for (var i = 0; i < length && wantsMore(); i++) {
            var c = text[i];
            var secondOfPair = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (c == '\r' || (c == '\n' && !secondOfPair)) {
                endLine();
            } else if (!secondOfPair && c != BYTE_ORDER_MARK) {
                takeColumn(c);
            }
        }
    }

    Map<Location, Excerpt> found() {
        closeWindows();
        return found;
    }

    private void takeColumn(char c) {
        column++;
        for (var window : windows) {
            window.take(column, Character.isISOControl(c) ? ' ' : c);
        }
    }

    private void endLine() {
        closeWindows();
        line++;
        column = 0;
        openWindows();
    }

    private void openWindows() {
        for (; next < wanted.size() && wanted.get(next).line() == line; next++) {
            windows.add(new Window(wanted.get(next)));
        }
    }

    private void closeWindows() {
        windows.forEach(window -> found.put(window.location, window.excerpt()));
        windows.clear();
    }

    /// The piece of a line around one place.
    private static final class Window {
        private final Location location;
        private final int first;
        private final StringBuilder text = new StringBuilder();
        private boolean goesOn;

        Window(Location location) {
            this.location = location;
            this.first = Math.max(1, location.column() - BEFORE);
        }

        void take(int column, char c) {
            if (column >= first && text.length() < LENGTH) {
                text.append(c);
            } else {
                goesOn |= column >= first;
            }
        }

        Excerpt excerpt() {
            var before = first > 1 ? "…" : "";
            var place = Math.max(1, location.column() - first + 1 + before.length());
            return new Excerpt(before + text + (goesOn ? "…" : ""), place);
        }
    }
}
