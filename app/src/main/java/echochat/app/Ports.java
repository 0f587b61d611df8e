package echochat.app;

import java.util.OptionalInt;

/// The ports that are open.
public record Ports(int site, OptionalInt backend, OptionalInt rasa) {}
