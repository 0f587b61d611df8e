package echochat.nlu.text;

/// A word or sign of a text, with its place in UTF-16 units; `end` is exclusive.
public record Token(String text, int start, int end) {}
