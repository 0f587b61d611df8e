package echochat.core.account;

/// What an API key may do: `read` as a viewer, `write` as a member, `chat` only talk and parse.
public enum Scope {
    READ,
    WRITE,
    CHAT
}
