package echochat.nlu.spelling;

/// All words that one slip of a finger makes of the word that was written, or rather from which one
/// slip made it: two letters swapped, one written twice or once, one left out or put in, another
/// key hit than was meant.
final class Slips {
    /// How likely a slip is, the likeliest first.
    enum Kind {
        /// Two letters changed places, or one was written twice instead of once, or once instead of
        /// twice.
        ORDER,
        /// A letter was left out or put in, or another key was hit.
        LETTER
    }

    /// Is told each word once or more often.
    interface Reader {
        /// @param word changes after the call
        void read(CharSequence word, Kind kind);
    }

    private final Keyboard keyboard;
    private final String written;
    private final Reader reader;
    private final StringBuilder word = new StringBuilder();

    private Slips(String written, Keyboard keyboard, Reader reader) {
        this.written = written;
        this.keyboard = keyboard;
        this.reader = reader;
    }

    /// @param written of letters of that keyboard
    static void read(String written, Keyboard keyboard, Reader reader) {
        var slips = new Slips(written, keyboard, reader);
        for (int place = 0; place <= written.length(); place++) {
            slips.swapped(place);
            slips.putIn(place);
            slips.leftOut(place);
            slips.hit(place);
        }
    }

    private void swapped(int place) {
        if (place + 1 < written.length() && written.charAt(place) != written.charAt(place + 1)) {
            word.setLength(0);
            word.append(written, 0, place).append(written.charAt(place + 1));
            tell(word.append(written.charAt(place)), place + 2, Kind.ORDER);
        }
    }

    /// The letter at the place should not be there.
    private void putIn(int place) {
        if (place < written.length()) {
            word.setLength(0);
            var kind = isAt(place - 1, written.charAt(place)) ? Kind.ORDER : Kind.LETTER;
            tell(word.append(written, 0, place), place + 1, kind);
        }
    }

    /// Some letter is missing before the place.
    private void leftOut(int place) {
        for (int i = 0; i < keyboard.alphabet().length(); i++) {
            var letter = keyboard.alphabet().charAt(i);
            word.setLength(0);
            word.append(written, 0, place).append(letter);
            tell(word, place, isAt(place - 1, letter) ? Kind.ORDER : Kind.LETTER);
        }
    }

    private void hit(int place) {
        for (int i = 0; place < written.length() && i < keyboard.alphabet().length(); i++) {
            var letter = keyboard.alphabet().charAt(i);
            if (keyboard.mayBeHitFor(letter, written.charAt(place))) {
                word.setLength(0);
                tell(word.append(written, 0, place).append(letter), place + 1, Kind.LETTER);
            }
        }
    }

    private boolean isAt(int place, char letter) {
        return place >= 0 && written.charAt(place) == letter;
    }

    private void tell(StringBuilder beginning, int rest, Kind kind) {
        reader.read(beginning.append(written, rest, written.length()), kind);
    }
}
