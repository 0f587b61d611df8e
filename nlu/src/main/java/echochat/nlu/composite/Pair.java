package echochat.nlu.composite;

/// Two classes, in the order in which a message speaks of them.
record Pair(int first, int second) {
    /// The same two in the order of their numbers.
    Pair sorted() {
        return first <= second ? this : new Pair(/* first= */ second, /* second= */ first);
    }
}
