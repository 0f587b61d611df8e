package echochat.app.wiring;

import echochat.core.chat.Responder;

/// The hop of the chain that asks an outside backend's `/chat`.
public record OutsideBackendHop(Responder hop) {}
