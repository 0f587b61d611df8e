package echochat.dialogue.domain;

/// A choice offered to the user; the payload is what is sent back when it is taken.
public record Button(String title, String payload) {}
