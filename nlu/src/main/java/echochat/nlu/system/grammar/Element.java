package echochat.nlu.system.grammar;

/// One step of a rule.
sealed interface Element {
    /// A word as it is.
    record Literal(String text, boolean isWeak) implements Element {}

    /// A phrase of a kind.
    record Slot(String category) implements Element {}
}
