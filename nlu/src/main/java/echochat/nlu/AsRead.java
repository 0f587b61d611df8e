package echochat.nlu;

import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;

/// A text as it was read, and where its pieces stand in what was written.
final class AsRead {
    private final String text;
    private final List<Place> changed = new ArrayList<>();

    /// A word that was read otherwise than it is written; ends are exclusive.
    private record Place(int start, int end, int writtenStart, int writtenEnd) {}

    /// @param read the tokens of the written text, some with another text
    AsRead(String written, List<Token> read) {
        var made = new StringBuilder();
        int done = 0;
        for (var token : read) {
            made.append(written, done, token.start());
            done = token.end();
            if (!written.startsWith(token.text(), token.start())
                    || token.text().length() != token.end() - token.start()) {
                var end = made.length() + token.text().length();
                changed.add(new Place(made.length(), end, token.start(), token.end()));
            }
            made.append(token.text());
        }
        text = made.append(written, done, written.length()).toString();
    }

    String text() {
        return text;
    }

    /// Where a piece begins that begins there as it was read.
    int writtenStart(int start) {
        int moved = 0;
        for (var place : changed) {
            if (start < place.end()) {
                return start < place.start() ? start + moved : place.writtenStart();
            }
            moved = place.writtenEnd() - place.end();
        }
        return start + moved;
    }

    /// Where a piece ends that ends there as it was read.
    int writtenEnd(int end) {
        int moved = 0;
        for (var place : changed) {
            if (end <= place.end()) {
                return end <= place.start() ? end + moved : place.writtenEnd();
            }
            moved = place.writtenEnd() - place.end();
        }
        return end + moved;
    }
}
