package echochat.nlu.entity;

/// A text that counts how often it is looked at and refuses after a limit, so that a pattern which
/// backtracks without end stops.
final class CountedText implements CharSequence {
    private final CharSequence text;
    private final Counter counter;

    CountedText(CharSequence text, int mostLooks) {
        this(text, new Counter(mostLooks));
    }

    private CountedText(CharSequence text, Counter counter) {
        this.text = text;
        this.counter = counter;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        counter.look();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), counter);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class Counter {
        private int left;

        private Counter(int left) {
            this.left = left;
        }

        private void look() {
            if (--left < 0) {
                throw new TooManyLooksException();
            }
        }
    }

    /// Thrown when a pattern has looked too often.
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooManyLooksException() {
            super("A pattern took too many steps.", null, false, false);
        }
    }
}
