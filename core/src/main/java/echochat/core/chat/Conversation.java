package echochat.core.chat;

import java.time.Instant;

/// A conversation in the list of a workspace's conversations.
public record Conversation(
        String sender, long turns, Instant startedAt, Instant lastAt, String lastMessage) {}
